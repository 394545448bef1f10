import { ApplicationRef, DOCUMENT, EnvironmentInjector, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { filter, take } from 'rxjs';
import { whenIdle } from './prefetch-form';
import { ticketListFeature } from './state/ticket-list/ticket-list-feature';

/** Loads code when the list is usable, and starts it. What fails is missing for the visit. */
export function loadWhenListShown<T>(code: () => Promise<T>, start: (code: T, app: EnvironmentInjector) => void): void {
  const view = inject(DOCUMENT).defaultView;
  const app = inject(EnvironmentInjector);
  const load = (): void =>
    void code().then(
      (loaded) => app.destroyed || app.get(ApplicationRef).destroyed || start(loaded, app),
      () => undefined,
    );
  inject(Store)
    .select(ticketListFeature.selectShownQuery)
    .pipe(filter(Boolean), take(1), takeUntilDestroyed())
    .subscribe(() => view && whenIdle(view, load));
}
