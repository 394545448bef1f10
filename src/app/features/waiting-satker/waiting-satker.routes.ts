import type { Routes } from '@angular/router';
import { WaitingSatkerPage } from './waiting-satker-page';

/** Lazy routes: only an officer needs them. */
export const WAITING_SATKER_ROUTES: Routes = [{ path: '', title: 'Menunggu Satker', component: WaitingSatkerPage }];
