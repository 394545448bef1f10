import type { EnvironmentProviders, Provider } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { RecapApi } from '../../api/recap-api';
import { userScoped } from '../session/user-scoped';
import * as recapEffects from './recap-effects';
import { recapFeature } from './recap-feature';

/** Store feature and effects of the recap. Provided by its lazy route, so that a satker does not load them. */
export function provideRecap(): (Provider | EnvironmentProviders)[] {
  return [RecapApi, userScoped(recapFeature), provideEffects(recapEffects)];
}
