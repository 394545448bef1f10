import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { NO_CATALOGUE } from '../../../testing/catalogue-samples';
import { CatalogueStore } from './catalogue-store';
import { provideCatalogue } from './provide-catalogue';

describe('provideCatalogue', () => {
  const openApp = () => TestBed.configureTestingModule({ providers: [...NO_CATALOGUE] });
  beforeEach(openApp);

  it('gives every dialog of an app the same catalogue, and another app its own', () => {
    const first = opened();
    expect(opened() === first).toBeTrue();
    TestBed.resetTestingModule();
    openApp();
    expect(opened() === first).toBeFalse();
  });

  it('makes a new one once the routes of the first one are gone', () => {
    const routes = dialog();
    const first = routes.get(CatalogueStore);
    routes.destroy();
    expect(opened() === first).toBeFalse();
  });
});

const dialog = () => createEnvironmentInjector([provideCatalogue()], TestBed.inject(EnvironmentInjector));
const opened = () => dialog().get(CatalogueStore);
