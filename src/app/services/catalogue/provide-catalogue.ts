import {
  ApplicationRef,
  createEnvironmentInjector,
  DestroyRef,
  EnvironmentInjector,
  inject,
  type Provider,
} from '@angular/core';
import { CatalogueStore } from './catalogue-store';

const stores = new WeakMap<ApplicationRef, CatalogueStore>();

/**
 * The catalogue of dialogs and filters, loaded once in a visit. Each of them provides it, so that nothing of it is loaded
 * before the list is usable; the first one makes it for all.
 */
export const provideCatalogue = (): Provider => ({ provide: CatalogueStore, useFactory: sharedStore });

function sharedStore(): CatalogueStore {
  const app = inject(ApplicationRef);
  const existing = stores.get(app);
  if (existing) return existing;
  const parent = inject(EnvironmentInjector);
  const injector = createEnvironmentInjector([CatalogueStore], parent);
  const store = injector.get(CatalogueStore);
  stores.set(app, store);
  parent.get(DestroyRef).onDestroy(() => {
    stores.delete(app);
    injector.destroy();
  });
  return store;
}
