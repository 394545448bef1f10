import { DOCUMENT, inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { defer, distinctUntilChanged, EMPTY, fromEvent, map, merge, of, switchMap, timer } from 'rxjs';
import { ConnectionActions } from './connection-actions';

/** Milliseconds without another interruption before lists are reloaded (F38). */
const SETTLED_AFTER = 3_000;

export const watchConnection = createEffect(
  (view = inject(DOCUMENT).defaultView) => {
    if (!view) return EMPTY;
    return merge(
      defer(() => (view.navigator.onLine ? EMPTY : of(false))),
      fromEvent(view, 'offline').pipe(map(() => false)),
      fromEvent(view, 'online').pipe(map(() => true)),
    ).pipe(
      switchMap((onLine) =>
        onLine ? timer(SETTLED_AFTER).pipe(map(() => ConnectionActions.restored())) : of(ConnectionActions.lost()),
      ),
      distinctUntilChanged((before, now) => before.type === now.type),
    );
  },
  { functional: true },
);
