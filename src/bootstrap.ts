import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withHashLocation } from '@angular/router';
import { App } from './app/app';
import { HAI_CSO_ROUTES } from './remote/routes';

/** Runs the app alone, outside any shell. */
export async function bootstrap(): Promise<void> {
  document.body.classList.add('hai-cso-root');
  await bootstrapApplication(App, {
    providers: [
      provideRouter(
        [
          { path: 'haicso', children: HAI_CSO_ROUTES },
          { path: '**', redirectTo: 'haicso/cso/listTiket' },
        ],
        withHashLocation(),
      ),
    ],
  });
}
