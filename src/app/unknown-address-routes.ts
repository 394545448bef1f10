import { inject } from '@angular/core';
import { type CanMatchFn, PRIMARY_OUTLET, type Route, Router, UrlSegmentGroup, UrlTree } from '@angular/router';
import { UnknownAddress } from './services/address/unknown-address';

/** For whatever the routes before it do not know: leads to a path beside it, and has the list say so. */
export const unknownTo = (path: string): Route => ({
  // Not `**`, which would also take the address of what it stands in, without a segment more.
  matcher: (segments) => (segments.length > 0 ? { consumed: segments } : null),
  redirectTo: () => {
    inject(UnknownAddress).markOpened();
    return path;
  },
});

/**
 * Takes other outlets out of our part of an address, such as `(aux:rekam)`: no route can name them all, and without one
 * the router shows nothing. Outlets of the shell are above or beside our part, and stay.
 */
export const withoutOtherOutlets: CanMatchFn = () => {
  const asked = inject(Router).currentNavigation()?.extractedUrl;
  if (!asked) return true;
  const root = primaryOnly(asked.root, false);
  if (root === asked.root) return true;
  inject(UnknownAddress).markOpened();
  return new UrlTree(root, asked.queryParams, asked.fragment);
};

/** The same group when nothing had to go. */
function primaryOnly(group: UrlSegmentGroup, ours: boolean): UrlSegmentGroup {
  const inOurs = ours || group.segments.some(({ path }) => path === 'cso');
  const retained = Object.entries(group.children).filter(([outlet]) => !inOurs || outlet === PRIMARY_OUTLET);
  const children = retained.map(
    ([outlet, child]) => [outlet, outlet === PRIMARY_OUTLET ? primaryOnly(child, inOurs) : child] as const,
  );
  const same =
    children.length === group.numberOfChildren && children.every(([outlet, child]) => child === group.children[outlet]);
  return same ? group : new UrlSegmentGroup([...group.segments], Object.fromEntries(children));
}
