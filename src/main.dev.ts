import { provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';
import { provideStoreDevtools } from '@ngrx/store-devtools';
import { start } from './start';

/**
 * Entry point of the development server. The devtools stand at a root store, as in a shell that has one; they may not
 * write the user's text to the browser's storage or to a file.
 */
void start([
  provideStore(),
  provideEffects(),
  provideStoreDevtools({
    name: 'HAI-CSO',
    maxAge: 50,
    features: { pause: true, jump: true, skip: true, persist: false, export: false, import: false },
  }),
]);
