import { APP_BASE_HREF, HashLocationStrategy, Location, LocationStrategy, PathLocationStrategy } from '@angular/common';
import { ChangeDetectionStrategy, Component, CSP_NONCE, Injectable } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { provideRouter, Router, RouterOutlet, TitleStrategy } from '@angular/router';
import type { HaiCsoHandle, HaiCsoOptions } from './host-contract';
import { MemoryLocation } from './memory-location';
import { haiCsoRoutes } from './routes';

const LOCATIONS = { hash: HashLocationStrategy, path: PathLocationStrategy, memory: MemoryLocation } as const;
const LIST = 'cso/listTiket';

/** Starts our own Angular inside `place`. */
export async function start(place: HTMLElement, options: HaiCsoOptions): Promise<HaiCsoHandle> {
  const { style = 'hash', basePath = 'haicso', start = LIST } = options.routing ?? {};
  const base = basePath.replace(/^\/+|\/+$/g, '');
  const app = await createApplication({
    providers: [
      provideRouter([
        { path: base, children: haiCsoRoutes(options) },
        // The shell's own addresses are none of our business.
        { path: '**', children: [] },
      ]),
      { provide: APP_BASE_HREF, useValue: '/' },
      { provide: LocationStrategy, useClass: LOCATIONS[style] },
      { provide: TitleStrategy, useClass: QuietTitle },
      ...(options.nonce ? [{ provide: CSP_NONCE, useValue: options.nonce }] : []),
    ],
  });
  const root = document.createElement('cso-mounted');
  place.append(root);
  app.bootstrap(Mounted, root);

  const router = app.injector.get(Router);
  const go = (path: string): void => void router.navigateByUrl(`/${base}/${path.replace(/^\/+/, '')}`);
  // The router itself does not know yet where it is.
  if (!app.injector.get(Location).path().startsWith(`/${base}/`)) go(start);
  return { navigate: go, unmount: () => app.destroy() };
}

@Component({
  selector: 'cso-mounted',
  imports: [RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<router-outlet />`,
})
class Mounted {}

/** The page's title is the shell's; it hears ours as an event. */
@Injectable()
class QuietTitle extends TitleStrategy {
  override updateTitle(): void {
    // nothing
  }
}
