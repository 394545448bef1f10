import type { GenericSchema } from 'valibot';
import type { Catalogue, CataloguePart } from '../../domain/catalogue/catalogue';
import { CatalogueError, catalogueProblem } from './catalogue-problem';
import { CATALOGUE_SCHEMAS } from './catalogue-schema';

/**
 * Reads the parts of a catalogue, each in the form of its file. A missing part is empty; null when no part is there.
 * Throws a `CatalogueError` that says where a part is wrong, so that no half of a catalogue is shown.
 */
export function readCatalogue(files: unknown): Catalogue | null {
  const given = typeof files === 'object' && files !== null ? (files as Readonly<Record<string, unknown>>) : {};
  const topics = read('topics', given)?.topics;
  const errors = read('errors', given)?.errors;
  const forms = read('forms', given)?.forms;
  return topics || errors || forms ? { topics: topics ?? [], errors: errors ?? [], forms: forms ?? [] } : null;
}

function read<Part extends CataloguePart>(
  part: Part,
  given: Readonly<Record<string, unknown>>,
): Pick<Catalogue, Part> | null {
  if (given[part] === undefined) return null;
  const schema: GenericSchema<unknown, Pick<Catalogue, CataloguePart>> = CATALOGUE_SCHEMAS[part] as never;
  // `safeParse` would be loaded with the list, which needs none.
  const result = schema['~run']({ value: given[part] }, { abortEarly: true });
  if (result.issues) throw new CatalogueError(catalogueProblem(`${part}.json`, result.issues));
  return result.value as Pick<Catalogue, Part>;
}
