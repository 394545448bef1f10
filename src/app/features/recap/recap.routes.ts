import type { Routes } from '@angular/router';
import { provideRecap } from '../../state/recap/provide-recap';
import { RecapPage } from './recap-page';

/** Loaded when an officer opens the recap: the satker never pays for charts. */
export const RECAP_ROUTES: Routes = [
  { path: '', title: 'Rekap Tiket', component: RecapPage, providers: provideRecap() },
];
