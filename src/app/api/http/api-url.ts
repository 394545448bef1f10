import { isId } from '../../domain/ticket';

/** Where the API is, and the page from which a relative address counts. */
export interface Base {
  readonly apiBase: string;
  readonly page: string;
}

/** Anything that is not one whole path segment could climb out of the base. */
const NO_SEGMENT = /^\.{0,2}$/;

/** Address under the configured base, or null when the parts would lead anywhere else; `ids` fill the path's `{…}`. */
export function apiUrl({ apiBase, page }: Base, path: string, ids: readonly string[]): string | null {
  if (ids.some((id) => NO_SEGMENT.test(id) || !isId(id))) return null;
  const base = new URL(apiBase.endsWith('/') ? apiBase : `${apiBase}/`, page);
  const filled = ids.reduce((left, id) => left.replace(/\{\w+\}/, () => encodeURIComponent(id.toWellFormed())), path);
  const { href } = new URL(filled, base);
  return href.startsWith(base.href) ? href : null;
}
