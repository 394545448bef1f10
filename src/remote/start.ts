import { APP_BASE_HREF, HashLocationStrategy, Location, LocationStrategy, PathLocationStrategy } from '@angular/common';
import { ChangeDetectionStrategy, Component, CSP_NONCE, Injectable } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { provideRouter, Router, RouterOutlet, TitleStrategy } from '@angular/router';
import type { HaiCsoHandle, HaiCsoOptions } from './host-contract';
import { MemoryLocation } from './memory-location';
import { haiCsoRoutes } from './routes';

const LOCATIONS = { hash: HashLocationStrategy, path: PathLocationStrategy, memory: MemoryLocation } as const;
const LIST = 'cso/listTiket';

export interface Started extends HaiCsoHandle {
  /** Opens the first view: what the shell has wished for meanwhile, or what the address says, or the start. */
  begin(wish: string | null): void;
}

/** Starts our own Angular inside `place`. */
export async function start(place: HTMLElement, options: HaiCsoOptions): Promise<Started> {
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
  const prefix = base ? `/${base}/` : '/';
  const go = (path: string, replaceUrl = false): void =>
    void router.navigateByUrl(prefix + path.replace(/^\/+/, ''), { replaceUrl });
  return {
    begin: (wish) => {
      // The router itself does not know yet where it is.
      const atOurs = app.injector.get(Location).path().startsWith(`${prefix}cso/`);
      // Replaced: behind an address that is none of ours, the way back would show nothing.
      if (wish !== null || !atOurs) go(wish ?? start, !atOurs);
    },
    navigate: (path) => go(path),
    unmount: () => app.destroy(),
  };
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
