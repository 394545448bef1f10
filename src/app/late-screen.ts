import { inject } from '@angular/core';
import type { Route, Routes } from '@angular/router';
import { LostScreenPage } from './features/lost-screen/lost-screen-page';
import { LateParts } from './state/late-parts/late-parts';

/**
 * A screen whose code is loaded when it is opened, and what stands in its place when that fails: with two routes the
 * router asks again at every attempt, where it would keep what one route had loaded. `over`: the list stays behind it.
 */
export function lateScreen(screen: Route & { readonly path: string }, { over = false } = {}): Routes {
  const { path: part, title } = screen;
  const load = screen.loadComponent ?? screen.loadChildren;
  return [
    { ...screen, canMatch: [() => inject(LateParts).arrives(part, () => load?.())] },
    // With whatever follows in the address.
    // Not for an address that no screen of a part that is there knows: nothing is missing then (F69).
    {
      path: part,
      title,
      canMatch: [() => !inject(LateParts).isHere(part)],
      children: [{ path: '**', component: LostScreenPage, data: { part, over } }],
    },
  ];
}
