import { createEnvironmentInjector, type EnvironmentInjector } from '@angular/core';
import type { ApiConfig } from '../../api/api-config';
import { CatalogueApi } from '../../api/catalogue-api';
import { CATALOGUE_PARTS } from '../../domain/catalogue/catalogue';
import { fetchCatalogue } from './fetch-catalogue';

export { CatalogueError } from './catalogue-problem';
export { readCatalogue } from './read-catalogue';

/**
 * The parts of the configured catalogue: given by the host, or the files of its folder. Rejects with an `Error` that names
 * the file.
 *
 * @param page address of the page, against which the folder is resolved
 */
export async function ownFiles(source: ApiConfig['catalogue'], page: string): Promise<unknown> {
  return typeof source === 'string' ? fetchCatalogue(new URL(source, page), CATALOGUE_PARTS) : source;
}

/** The backend's catalogue; its code is loaded with the first catalogue, and not with a form. */
export function catalogueApi(injector: EnvironmentInjector): CatalogueApi {
  const given = injector.get(CatalogueApi, null, { optional: true });
  return given ?? createEnvironmentInjector([CatalogueApi], injector).get(CatalogueApi);
}
