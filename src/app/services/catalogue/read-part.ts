import type { GenericSchema } from 'valibot';
import { CatalogueError, catalogueProblem } from './catalogue-problem';

/**
 * Reads one part of a catalogue, given in the form of its file; null when it is not there. Throws a `CatalogueError` that
 * says where it is wrong.
 */
export function readPart<Content>(
  part: string,
  schema: GenericSchema<unknown, Content>,
  files: unknown,
): Content | null {
  const given = typeof files === 'object' && files !== null ? (files as Readonly<Record<string, unknown>>) : {};
  if (given[part] === undefined) return null;
  // `safeParse` would be loaded with the list, which needs none.
  const result = schema['~run']({ value: given[part] }, { abortEarly: true });
  if (result.issues) throw new CatalogueError(catalogueProblem(`${part}.json`, result.issues));
  return result.value as Content;
}
