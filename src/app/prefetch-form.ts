import { DOCUMENT, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { combineLatest, filter, map, take } from 'rxjs';
import { actionsOf } from './domain/access';
import type { Session } from './domain/session';
import { selectSession } from './state/session/session-feature';
import { ticketListFeature } from './state/ticket-list/ticket-list-feature';

/** Code of the two forms that make a ticket, as their routes load it. */
export const FORM_CODE = {
  record: () => import('./features/record-ticket/record-ticket.routes'),
  transcript: () => import('./features/record-transcript/record-transcript.routes'),
};

/** `navigator.connection` stands in Chromium alone. */
type Connected = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/**
 * Loads the code of the form behind Tambah when the list has come and nothing else is to be done, so that it opens at
 * once. Nothing is loaded before it is wanted where the user saves data; what fails is asked for again by the route.
 */
export function prefetchForm(code: Readonly<Record<keyof typeof FORM_CODE, () => Promise<unknown>>> = FORM_CODE): void {
  const view = inject(DOCUMENT).defaultView;
  const store = inject(Store);
  if (!view || (view.navigator as Connected).connection?.saveData) return;
  combineLatest([store.select(selectSession), store.select(ticketListFeature.selectShownQuery)])
    .pipe(
      map(([session, shown]) => (session && shown ? offered(session) : null)),
      filter((form) => form !== null),
      take(1),
      takeUntilDestroyed(),
    )
    .subscribe((form) => whenIdle(view, () => void code[form]().catch(() => undefined)));
}

function offered(session: Session): keyof typeof FORM_CODE | null {
  const actions = actionsOf(session);
  if (actions.has('create')) return 'record';
  return actions.has('record-transcript') ? 'transcript' : null;
}

/** Runs the task when the browser has nothing else to do. Safari has no idle callback. */
export function whenIdle(view: Window & typeof globalThis, task: () => void): void {
  if ('requestIdleCallback' in view) view.requestIdleCallback(task);
  else setTimeout(task, 1_000);
}
