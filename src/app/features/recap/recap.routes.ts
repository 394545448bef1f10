import type { Routes } from '@angular/router';
import { provideRecap } from '../../state/recap/provide-recap';
import { RecapPage } from './recap-page';

/** Lazy routes, so that only an officer who opens the recap loads the charts. */
export const RECAP_ROUTES: Routes = [
  { path: '', title: 'Rekap Tiket', component: RecapPage, providers: provideRecap() },
];
