import type { EnvironmentProviders, Provider } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { RecapApi } from '../../api/recap-api';
import { userScoped } from '../session/user-scoped';
import * as recapEffects from './recap-effects';
import { recapFeature } from './recap-feature';

/** State of the recap; loaded with its screen, so that a satker does not load it. */
export function provideRecap(): (Provider | EnvironmentProviders)[] {
  return [RecapApi, userScoped(recapFeature), provideEffects(recapEffects)];
}
