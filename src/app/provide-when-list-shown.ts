import {
  ApplicationRef,
  createEnvironmentInjector,
  DestroyRef,
  DOCUMENT,
  EnvironmentInjector,
  type EnvironmentProviders,
  inject,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { filter, merge, NEVER, type Observable, take } from 'rxjs';
import { whenIdle } from './prefetch-form';
import { ticketListFeature } from './state/ticket-list/ticket-list-feature';

/**
 * Loads providers when the list is usable, or another screen wants them, and creates them below the routes until these or
 * the application end. What fails to load is missing for the visit.
 */
export function provideWhenListShown(
  load: () => Promise<EnvironmentProviders>,
  wanted: Observable<unknown> = NEVER,
): void {
  const view = inject(DOCUMENT).defaultView;
  const routes = inject(EnvironmentInjector);
  const app = inject(ApplicationRef);
  const provide = (providers: EnvironmentProviders): void => {
    if (routes.destroyed || app.destroyed) return;
    const injector = createEnvironmentInjector([providers], routes);
    // Angular destroys no injector with its parent, and the router leaves the injectors of its routes to the app.
    const end = (): void => {
      if (!injector.destroyed) injector.destroy();
    };
    routes.get(DestroyRef).onDestroy(end);
    app.onDestroy(end);
  };
  const shown = inject(Store).select(ticketListFeature.selectShownQuery).pipe(filter(Boolean));
  merge(shown, wanted)
    .pipe(take(1), takeUntilDestroyed())
    .subscribe(() => view && whenIdle(view, () => void load().then(provide, () => undefined)));
}
