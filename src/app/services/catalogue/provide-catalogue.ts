import type { Provider } from '@angular/core';
import { sharedInApp } from '../shared-in-app/shared-in-app';
import { CatalogueStore } from './catalogue-store';

/** The catalogue of dialogs and filters, loaded once in a visit. */
export const provideCatalogue = (): Provider => sharedInApp(CatalogueStore);
