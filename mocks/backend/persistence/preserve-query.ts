/**
 * Keeps `?persona=…&mock=…` in the URL, so that a reload and a shared link show the same demo: the router writes URLs
 * relative to `<base href>`, which drops the query. Returns a function that replaces the whole URL including the query.
 */
export function preserveQuery(history: History, location: Location): (href: string) => void {
  let { search } = location;
  const withQuery = (address: string | URL | null | undefined): string | URL | null | undefined => {
    if (address === null || address === undefined) return address;
    const url = new URL(address, document.baseURI);
    if (url.search || url.pathname !== location.pathname) return address;
    url.search = search;
    return url;
  };
  for (const write of ['pushState', 'replaceState'] as const) {
    const original = history[write].bind(history);
    history[write] = (state, unused, address) => original(state, unused, withQuery(address));
  }
  return (href) => {
    ({ search } = new URL(href));
    history.replaceState(history.state, '', href);
  };
}
