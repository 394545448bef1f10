import type { EnvironmentProviders } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withHashLocation } from '@angular/router';
import type { ApiConfig } from './app/api/api-config';
import { OWN_ERRORS } from './app/api/own-errors';
import { App } from './app/app';
import { screens } from './app/app.routes';
import { haiCsoRoutes } from './app/hai-cso.routes';
import { OWN_PAGE } from './app/chunks/chunk-loader';
import { readableUrls } from './app/readable-urls';

/** Milliseconds that the page may be empty; then the start has failed, and a card says so. */
const START_TIMEOUT = 20_000;

/** Runs the app alone, outside any shell. */
export async function bootstrap(extra: readonly EnvironmentProviders[]): Promise<void> {
  const config = await loadConfig();
  document.body.classList.add('hai-cso-root');
  await bootstrapApplication(App, {
    providers: [
      ...extra,
      provideRouter(
        [
          // In the demo and in development only: the production build drops the import.
          ...(MOCKS
            ? [{ path: 'galeri', loadChildren: () => import('./gallery/gallery.routes').then((m) => m.GALLERY_ROUTES) }]
            : []),
          { path: 'haicso', loadChildren: () => haiCsoRoutes(config, () => Promise.resolve(screens)) },
          { path: '**', redirectTo: 'haicso/cso/listTiket' },
        ],
        withHashLocation(),
      ),
      readableUrls('/haicso/cso/listTiket'),
      { provide: OWN_PAGE, useValue: location },
      OWN_ERRORS,
    ],
  });
}

/** Where the backend is, so that one build serves every installation. */
async function loadConfig(): Promise<ApiConfig> {
  const response = await fetch('config.json', { signal: AbortSignal.timeout(START_TIMEOUT) });
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  return (await response.json()) as ApiConfig;
}
