import '@angular/common/http';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import '@angular/core/rxjs-interop';
import '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, RouterLink, RouterOutlet, type Routes, withHashLocation } from '@angular/router';
import '@ngrx/effects';
import '@ngrx/store';
import 'rxjs';
import 'rxjs/operators';
import type { HaiCsoHost } from '../../src/remote/host-contract';

declare const __webpack_init_sharing__: (scope: string) => Promise<void>;
declare const __webpack_share_scopes__: { readonly default: unknown };

interface Container {
  init(scope: unknown): void | Promise<void>;
  get(module: string): Promise<() => { haiCsoRoutes(host: HaiCsoHost): Routes }>;
}

// Read before the router changes the URL.
const remote = new URLSearchParams(location.search).get('remote') ?? '';

async function loadHaiCso(): Promise<Routes> {
  const container = (await import(/* webpackIgnore: true */ remote)) as Container;
  await __webpack_init_sharing__('default');
  await container.init(__webpack_share_scopes__.default);
  const { haiCsoRoutes } = (await container.get('./Routes'))();
  return haiCsoRoutes({ contract: 1 });
}

@Component({
  selector: 'mon-root',
  imports: [RouterLink, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav><a routerLink="/haicso/cso/listTiket">HAI-CSO</a></nav>
    <router-outlet />
  `,
})
class Root {}

export const started = bootstrapApplication(Root, {
  providers: [provideRouter([{ path: 'haicso', loadChildren: loadHaiCso }], withHashLocation())],
});
