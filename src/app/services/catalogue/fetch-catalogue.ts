import type { ApiConfig } from '../../api/api-config';
import { CatalogueError } from './catalogue-problem';

/** Milliseconds for one file. */
const TIMEOUT = 20_000;
/** Characters of one file. */
const LARGEST = 2_000_000;

/**
 * These parts of the configured content: given by the host, or the files of its folder. Rejects as `fetchCatalogue`.
 *
 * @param page address of the page, against which the folder is resolved
 */
export async function ownFiles(
  source: ApiConfig['catalogue'],
  page: string,
  parts: readonly string[],
): Promise<unknown> {
  return typeof source === 'string' ? fetchCatalogue(new URL(source, page), parts) : source;
}

/**
 * These JSON files of a catalogue from a folder, by the name of their part. A file that does not exist leaves its part
 * out. The browser asks the server for changes at each load. Rejects with a `CatalogueError` that names the file, or as
 * `fetch` does.
 */
export async function fetchCatalogue(
  folder: URL,
  names: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const base = new URL(folder.pathname.endsWith('/') ? folder : `${folder.href}/`);
  const parts = await Promise.all(
    names.map(async (part) => [part, await fetchFile(new URL(`${part}.json`, base))] as const),
  );
  return Object.fromEntries(parts.filter(([, content]) => content !== undefined));
}

async function fetchFile(address: URL): Promise<unknown> {
  const name = address.pathname.split('/').at(-1) ?? '';
  const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(TIMEOUT) });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new CatalogueError(`${name}: server menjawab ${response.status}`);
  const json = await response.text();
  if (json.length > LARGEST)
    throw new CatalogueError(`${name}: lebih dari ${LARGEST.toLocaleString('id-ID')} karakter`);
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new CatalogueError(`${name}: bukan JSON yang sah (${(error as Error).message})`, { cause: error });
  }
}
