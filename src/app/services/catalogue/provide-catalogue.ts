import type { Provider } from '@angular/core';
import { CatalogueApi } from '../../api/catalogue-api';
import { CatalogueStore } from './catalogue-store';

/** Provided with the dialogs, so that nothing of it is loaded before the list is usable. */
export const provideCatalogue = (): Provider[] => [CatalogueApi, CatalogueStore];
