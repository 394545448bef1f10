import { createEnvironmentInjector, type EnvironmentInjector } from '@angular/core';
import type { ApiConfig } from '../../api/api-config';
import { CatalogueApi } from '../../api/catalogue-api';
import { CATALOGUE_PARTS } from '../../domain/catalogue/catalogue';
import { ownFiles } from './fetch-catalogue';

export { CatalogueError } from './catalogue-problem';
export { readCatalogue } from './read-catalogue';

/** The configured catalogue, as `ownFiles`. */
export const ownCatalogue = (source: ApiConfig['catalogue'], page: string): Promise<unknown> =>
  ownFiles(source, page, CATALOGUE_PARTS);

/** The backend's catalogue; its code is loaded with the first catalogue, and not with a form. */
export function catalogueApi(injector: EnvironmentInjector): CatalogueApi {
  const given = injector.get(CatalogueApi, null, { optional: true });
  return given ?? createEnvironmentInjector([CatalogueApi], injector).get(CatalogueApi);
}
