import { isId } from '../../domain/ticket';

/** The API's base URL, and the page's URL against which a relative one is resolved. */
export interface Base {
  readonly apiBase: string;
  readonly page: string;
}

/** An empty segment, `.` or `..`, which would change the path. */
const NO_SEGMENT = /^\.{0,2}$/;

/** URL below the configured base; null when the parts lead out of it. `ids` replace the `{…}` in the path. */
export function apiUrl({ apiBase, page }: Base, path: string, ids: readonly string[]): string | null {
  if (ids.some((id) => NO_SEGMENT.test(id) || !isId(id))) return null;
  const base = new URL(apiBase.endsWith('/') ? apiBase : `${apiBase}/`, page);
  const filled = ids.reduce((left, id) => left.replace(/\{\w+\}/, () => encodeURIComponent(id.toWellFormed())), path);
  const { href } = new URL(filled, base);
  return href.startsWith(base.href) ? href : null;
}
