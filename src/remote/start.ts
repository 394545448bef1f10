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

/** Events that end a navigation. A cancelled navigation is missing, because another follows it. */
const FIRST_VIEW = [NavigationEnd, NavigationSkipped, NavigationError] as const;

export interface StartedApp extends HaiCsoHandle {
  /**
   * Opens the first view: `requestedPath` (what the shell asked for while Angular was loading), else that of the URL, else
   * the start. Resolves when the view is drawn; never rejects.
   */
  openFirstView(requestedPath: string | null): Promise<void>;
}

/** Starts our own Angular inside `place`. Rejects when Angular cannot start; the caller shows a card then. */
export async function start(place: HTMLElement, options: HaiCsoOptions): Promise<StartedApp> {
  const { style = 'hash', basePath = 'haicso', start = LIST } = options.routing ?? {};
  const base = basePath.replace(/^\/+|\/+$/g, '');
  const prefix = base ? `/${base}/` : '/';
  const app = await createApplication({
    providers: [
      provideRouter([
        { path: base, children: haiCsoRoutes(options) },
        // URLs of the shell match no screen.
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
    openFirstView: async (requestedPath) => {
      const drawn = firstValueFrom(
        router.events.pipe(filter((event) => FIRST_VIEW.some((end) => event instanceof end))),
        { defaultValue: null },
      );
      // The router has not read the location yet.
      const atOurs = app.injector.get(Location).path().startsWith(`${prefix}cso/`);
      // Replaces the history entry: "back" to a URL of the shell would show an empty page.
      if (requestedPath !== null || !atOurs) go(requestedPath ?? start, !atOurs);
      await drawn;
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

/** Leaves the page's title to the shell, which receives ours by the event `view`. */
@Injectable()
class QuietTitle extends TitleStrategy {
  override updateTitle(): void {
    // nothing
  }
}
