import { Component, ElementRef, inject, type OnDestroy, provideZoneChangeDetection, VERSION } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import {
  provideRouter,
  RedirectCommand,
  Router,
  RouterLink,
  RouterOutlet,
  type Routes,
  withHashLocation,
  withNavigationErrorHandler,
} from '@angular/router';
import { createInstance } from '@module-federation/runtime';
import { createReducer, provideStore } from '@ngrx/store';
import type { HaiCsoHandle, HaiCsoHost, HaiCsoOptions } from '../../../src/remote/host-contract';
import { SHARED } from './offered-packages';

/** `?share=full|lean|old`, `?store`, `?zone`, `?entry=`, `?entry-point=mount`, `?iframe=`: what kind of shell this is. */
const params = new URLSearchParams(location.search);
const remote = params.get('remote') ?? 'http://localhost:4321';

const federation = createInstance({
  name: 'host',
  remotes: [
    {
      name: 'hai_cso',
      entry: `${remote}/${params.get('entry') ?? 'remoteEntry.js'}`,
      type: 'module',
    },
  ],
  shared: SHARED[(params.get('share') ?? 'full') as keyof typeof SHARED],
});

interface Mount {
  mountHaiCso(element: HTMLElement, options: HaiCsoOptions): HaiCsoHandle;
}

interface HaiCso {
  haiCsoRoutes(host: HaiCsoHost): Routes;
}

@Component({ selector: 'host-home', template: `<h2>Beranda</h2>` })
class Home {}

@Component({ selector: 'host-card', template: `<p role="alert">HAI-CSO belum dapat dibuka</p>` })
class Card {}

/** Mounts HAI-CSO into an element of its own, as a shell with another Angular does. */
@Component({ selector: 'host-mounted', template: '' })
class Mounted implements OnDestroy {
  private handle: HaiCsoHandle | null = null;

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    void federation.loadRemote<Mount>('hai_cso/mount').then((module) => {
      this.handle = module?.mountHaiCso(nativeElement, { nonce: document.querySelector('script')?.nonce }) ?? null;
    });
  }

  ngOnDestroy(): void {
    this.handle?.unmount();
  }
}

/** The reference of bench/embed.ts. */
@Component({ selector: 'host-framed', template: '' })
class Framed {
  constructor() {
    const frame = document.createElement('iframe');
    frame.src = params.get('iframe') ?? '';
    frame.style.cssText = 'width: 100%; height: 800px; border: 0';
    inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.append(frame);
  }
}

@Component({
  selector: 'mon-root',
  imports: [RouterLink, RouterOutlet],
  template: `
    <nav><a routerLink="/">Beranda</a> <a routerLink="/haicso/cso/listTiket">HAI-CSO</a></nav>
    <router-outlet />
  `,
  host: { '[attr.data-angular]': 'version' },
})
class Root {
  protected readonly version = VERSION.full;
}

export async function startHost(zone: boolean): Promise<void> {
  await bootstrapApplication(Root, {
    providers: [
      provideRouter(
        [
          { path: '', pathMatch: 'full', component: Home },
          params.get('entry-point') === 'mount'
            ? { path: 'haicso', children: [{ path: '**', component: Mounted }] }
            : params.has('iframe')
              ? { path: 'haicso', children: [{ path: '**', component: Framed }] }
              : { path: 'haicso', loadChildren: loadHaiCso },
          { path: 'gangguan', component: Card },
        ],
        withHashLocation(),
        withNavigationErrorHandler(
          () => new RedirectCommand(inject(Router).parseUrl('/gangguan'), { skipLocationChange: true }),
        ),
      ),
      zone ? provideZoneChangeDetection() : [],
      params.has('store') ? provideStore({ host: createReducer({ name: 'host' }) }) : [],
    ],
  });
}

async function loadHaiCso(): Promise<Routes> {
  const module = await federation.loadRemote<HaiCso>('hai_cso/Routes');
  if (!module) throw new Error('no routes');
  return module.haiCsoRoutes({ contract: 1 });
}
