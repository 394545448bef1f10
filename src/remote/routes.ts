import type { Routes } from '@angular/router';
import { APP_ROUTES } from '../app/app.routes';

/** What an Angular shell mounts at `haicso`; the list is `cso/listTiket` inside it. */
export const HAI_CSO_ROUTES: Routes = APP_ROUTES;
