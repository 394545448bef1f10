import { DOCUMENT, inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { defer, EMPTY, fromEvent, map, merge, of } from 'rxjs';
import { ConnectionActions } from './connection-actions';

export const watchConnection = createEffect(
  (view = inject(DOCUMENT).defaultView) => {
    if (!view) return EMPTY;
    return merge(
      defer(() => (view.navigator.onLine ? EMPTY : of(ConnectionActions.lost()))),
      fromEvent(view, 'offline').pipe(map(() => ConnectionActions.lost())),
      fromEvent(view, 'online').pipe(map(() => ConnectionActions.restored())),
    );
  },
  { functional: true },
);
