import { inject } from '@angular/core';
import { Router, type CanActivateFn, type Routes } from '@angular/router';
import { DummyPage } from './dummy-page';
import { ShellLayout } from './shell-layout';
import { LoginPage } from './login-page';
import { PortalPage } from './portal-page';
import { loadHaiCso } from './remote';
import { RemoteErrorPage } from './remote-error-page';
import { Sakti } from './sakti';
import { SignInPage } from './sign-in-page';

/** After a reload a login that is still valid is used again. */
const loggedIn: CanActivateFn = async (_, { url }) => {
  const sakti = inject(Sakti);
  const router = inject(Router);
  return (
    sakti.user() !== null || (await sakti.renew()) || router.createUrlTree(['/sakti'], { queryParams: { ke: url } })
  );
};

export const SHELL_ROUTES: Routes = [
  { path: '', pathMatch: 'full', component: PortalPage, title: 'MONSAKTI' },
  { path: 'masuk', component: SignInPage, title: 'Masuk - MONSAKTI' },
  { path: 'sakti', component: LoginPage, title: 'Login dengan user SAKTI' },
  {
    path: '',
    component: ShellLayout,
    canActivate: [loggedIn],
    children: [
      { path: 'beranda', component: DummyPage, title: 'Beranda - MONSAKTI' },
      { path: 'spm', component: DummyPage, title: 'Monitoring SPM - MONSAKTI' },
      { path: 'anggaran', component: DummyPage, title: 'Anggaran - MONSAKTI' },
      { path: 'gangguan', component: RemoteErrorPage, title: 'HAI-CSO - MONSAKTI' },
      { path: 'haicso', loadChildren: loadHaiCso },
    ],
  },
];
