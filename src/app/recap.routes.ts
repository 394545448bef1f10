import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { RecapApi } from './api/recap-api';
import { RecapPage } from './features/recap/recap-page';
import * as recapEffects from './state/recap/recap-effects';
import { recapFeature } from './state/recap/recap-feature';
import { userScoped } from './state/session/user-scoped';

/** Loaded when an officer opens the recap: the satker never pays for charts. */
export const RECAP_ROUTES: Routes = [
  {
    path: '',
    title: 'Rekap Tiket',
    component: RecapPage,
    providers: [RecapApi, userScoped(recapFeature), provideEffects(recapEffects)],
  },
];
