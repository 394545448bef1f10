import { DOCUMENT, inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { defer, distinctUntilChanged, EMPTY, fromEvent, map, merge, of, scan, switchMap, timer } from 'rxjs';
import { ConnectionActions } from './connection-actions';

/**
 * A line that is lost again so soon flaps, as on a train between two masts, and is back only when it has stayed as long
 * (F38). Any other is back at once.
 */
const QUIET = 5_000;

interface Line {
  readonly onLine: boolean;
  /** Milliseconds since the epoch at which it came or went. */
  readonly since: number;
  readonly flaps: boolean;
}

const FIRST: Line = { onLine: true, since: -Infinity, flaps: false };

function changed(before: Line, onLine: boolean): Line {
  const now = Date.now();
  const lostAgain = before.onLine && !onLine;
  return { onLine, since: now, flaps: lostAgain ? now - before.since < QUIET : before.flaps };
}

export const watchConnection = createEffect(
  (view = inject(DOCUMENT).defaultView) => {
    if (!view) return EMPTY;
    return merge(
      defer(() => (view.navigator.onLine ? EMPTY : of(false))),
      fromEvent(view, 'offline').pipe(map(() => false)),
      fromEvent(view, 'online').pipe(map(() => true)),
    ).pipe(
      scan(changed, FIRST),
      switchMap(({ onLine, flaps }) => {
        if (!onLine) return of(ConnectionActions.lost());
        return (flaps ? timer(QUIET) : of(0)).pipe(map(() => ConnectionActions.restored()));
      }),
      distinctUntilChanged((before, now) => before.type === now.type),
    );
  },
  { functional: true },
);
