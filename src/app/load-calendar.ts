import { DOCUMENT, EnvironmentInjector, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { filter, take } from 'rxjs';
import { whenIdle } from './prefetch-form';
import { WORKING_TIMES } from './services/working-time/working-times';
import { ticketListFeature } from './state/ticket-list/ticket-list-feature';

const CODE = () => import('./features/working-time/start-working-time');

/** Loads the offices' calendar when the list is usable. Until then, and where that fails, ages are calendar time. */
export function loadCalendar(code: typeof CODE = CODE): void {
  const view = inject(DOCUMENT).defaultView;
  const app = inject(EnvironmentInjector);
  const times = inject(WORKING_TIMES);
  const start = (): void =>
    void code().then(
      ({ startWorkingTime }) => app.destroyed || startWorkingTime(app, times),
      () => undefined,
    );
  inject(Store)
    .select(ticketListFeature.selectShownQuery)
    .pipe(filter(Boolean), take(1), takeUntilDestroyed())
    .subscribe(() => view && whenIdle(view, start));
}
