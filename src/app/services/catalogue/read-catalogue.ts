import type { GenericSchema } from 'valibot';
import type { Catalogue, CataloguePart } from '../../domain/catalogue/catalogue';
import { CATALOGUE_SCHEMAS } from './catalogue-schema';
import { readPart } from './read-part';

/**
 * Reads the parts of a catalogue, each in the form of its file. A missing part is empty; null when no part is there.
 * Throws a `CatalogueError` that says where a part is wrong, so that no half of a catalogue is shown.
 */
export function readCatalogue(files: unknown): Catalogue | null {
  const topics = read('topics', files)?.topics;
  const errors = read('errors', files)?.errors;
  const forms = read('forms', files)?.forms;
  return topics || errors || forms ? { topics: topics ?? [], errors: errors ?? [], forms: forms ?? [] } : null;
}

function read<Part extends CataloguePart>(part: Part, files: unknown): Pick<Catalogue, Part> | null {
  return readPart(part, CATALOGUE_SCHEMAS[part] as never as GenericSchema<unknown, Pick<Catalogue, Part>>, files);
}
