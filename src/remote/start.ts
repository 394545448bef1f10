import { Location, LocationStrategy } from '@angular/common';
import { ChangeDetectionStrategy, Component, CSP_NONCE, Injectable } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import {
  NavigationEnd,
  NavigationError,
  NavigationSkipped,
  provideRouter,
  Router,
  RouterOutlet,
  TitleStrategy,
} from '@angular/router';
import { filter, firstValueFrom } from 'rxjs';
import { OWN_ERRORS } from '../app/api/own-errors';
import { readableUrls } from '../app/readable-urls';
import type { HaiCsoHandle, HaiCsoOptions } from './host-contract';
import { MemoryLocation } from './memory-location';
import { haiCsoRoutes } from './routes';
import { ADDRESS_PLAN, SharedLocation } from './shared-location';
import { publishOwnErrors } from './publish-own-errors';

const LIST = 'cso/listTiket';

/** What ends a navigation for good; a cancelled one is followed by another. */
const FIRST_VIEW = [NavigationEnd, NavigationSkipped, NavigationError] as const;

export interface Started extends HaiCsoHandle {
  /** Opens the first view, and is done when it stands: what the shell has wished for meanwhile, or what the address says, or the start. */
  begin(requestedPath: string | null): Promise<void>;
}

/** Starts our own Angular inside `place`. */
export async function start(place: HTMLElement, options: HaiCsoOptions): Promise<Started> {
  const { style = 'hash', basePath = 'haicso', start = LIST } = options.routing ?? {};
  const base = basePath.replace(/^\/+|\/+$/g, '');
  const prefix = base ? `/${base}/` : '/';
  const app = await createApplication({
    providers: [
      provideRouter([
        { path: base, children: haiCsoRoutes(options) },
        // The shell's own addresses are none of our business.
        { path: '**', children: [] },
      ]),
      readableUrls(`${prefix}${LIST}`),
      OWN_ERRORS,
      publishOwnErrors(options),
      style === 'memory'
        ? { provide: LocationStrategy, useClass: MemoryLocation }
        : [
            { provide: LocationStrategy, useClass: SharedLocation },
            {
              provide: ADDRESS_PLAN,
              useValue: { style, base: prefix.slice(0, -1), start: prefix + start.replace(/^\/+/, '') },
            },
          ],
      { provide: TitleStrategy, useClass: QuietTitle },
      ...(options.nonce ? [{ provide: CSP_NONCE, useValue: options.nonce }] : []),
    ],
  });
  const root = document.createElement('cso-mounted');
  place.append(root);
  app.bootstrap(Mounted, root);

  const router = app.injector.get(Router);
  const go = (path: string, replaceUrl = false): void =>
    void router.navigateByUrl(prefix + path.replace(/^\/+/, ''), { replaceUrl });
  return {
    begin: async (requestedPath) => {
      const stands = firstValueFrom(
        router.events.pipe(filter((event) => FIRST_VIEW.some((end) => event instanceof end))),
        { defaultValue: null },
      );
      // The router itself does not know yet where it is.
      const atOurs = app.injector.get(Location).path().startsWith(`${prefix}cso/`);
      // Replaced: behind an address that is none of ours, the way back would show nothing.
      if (requestedPath !== null || !atOurs) go(requestedPath ?? start, !atOurs);
      await stands;
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
