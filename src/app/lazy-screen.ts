import { inject } from '@angular/core';
import type { Route, Routes } from '@angular/router';
import { ChunkErrorPage } from './features/chunk-error/chunk-error-page';
import { ChunkLoader } from './chunks/chunk-loader';

/**
 * A screen whose code is loaded when it is opened, and what stands in its place when that fails: with two routes the
 * router asks again at every attempt, where it would keep what one route had loaded. `over`: the list stays behind it.
 */
export function lazyScreen(screen: Route & { readonly path: string }, { over = false } = {}): Routes {
  const { path, title } = screen;
  const load = screen.loadComponent ?? screen.loadChildren;
  return [
    { ...screen, canMatch: [() => inject(ChunkLoader).load(path, () => load?.())] },
    // With whatever follows in the address; not once the chunk is loaded: nothing is missing then (F69).
    {
      path,
      title,
      canMatch: [() => !inject(ChunkLoader).isLoaded(path)],
      children: [{ path: '**', component: ChunkErrorPage, data: { chunk: path, over } }],
    },
  ];
}
