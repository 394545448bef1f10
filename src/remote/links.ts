/** Exports of a module. */
export type Namespace = Readonly<Record<string, unknown>>;

/** Whose copy of a shared package our linked files use: package to its exports. */
export type Links = ReadonlyMap<string, Namespace>;

/** What a linked file asks the document as soon as it runs; `detail` takes the answer. */
export const LINKS_WANTED = 'hai-cso-links-wanted';

/**
 * Answers our linked files that begin to run meanwhile. An event, because modules that are found by their address share
 * nothing else: a global would be the page's, and a file between them one more that is loaded before all others.
 */
export async function offerLinks<T>(links: Links, meanwhile: () => Promise<T>): Promise<T> {
  const answer = (event: Event): void => (event as CustomEvent<(links: Links) => void>).detail(links);
  document.addEventListener(LINKS_WANTED, answer);
  try {
    return await meanwhile();
  } finally {
    document.removeEventListener(LINKS_WANTED, answer);
  }
}
