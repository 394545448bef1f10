import { concat, defer, finalize, from, map, mergeMap, NEVER, type Observable, of, tap } from 'rxjs';

/** How far one task is. The last one is its outcome. */
export type Turn<R> =
  | { readonly state: 'begun' }
  | { readonly state: 'result'; readonly result: R }
  /** It has not begun, and will not. */
  | { readonly state: 'stopped' };

export interface InTurns<T, R> {
  /** Runs one task. Emits its stages, the outcome last; never fails. */
  readonly run: (item: T) => Observable<R>;
  /** After its first emission no task begins any more. */
  readonly stop?: Observable<unknown>;
  /** Whether a stage means that no other task can succeed, such as an ended session. */
  readonly endsAll?: (result: R) => boolean;
  /** Number of tasks that run at a time. */
  readonly atOnce?: number;
}

/** Requests that one user may have under way at a time. */
const AT_ONCE = 4;

/**
 * Runs tasks in their order, a few at a time, and tells how far each one is. What has begun goes on to its outcome, even
 * after a stop: a request that is on its way cannot be taken back. Each task begins once at most. Unsubscribing ends all.
 */
export function inTurns<T, R>(
  items: readonly T[],
  { run, stop = NEVER, endsAll = () => false, atOnce = AT_ONCE }: InTurns<T, R>,
): Observable<{ readonly item: T; readonly turn: Turn<R> }> {
  return defer(() => {
    let ended = false;
    const stopping = stop.subscribe(() => (ended = true));
    const turnsOf = (item: T): Observable<Turn<R>> => {
      if (ended) return of({ state: 'stopped' });
      const results = defer(() => run(item)).pipe(
        tap((result) => (ended ||= endsAll(result))),
        map((result): Turn<R> => ({ state: 'result', result })),
      );
      return concat(of<Turn<R>>({ state: 'begun' }), results);
    };
    return from(items).pipe(
      mergeMap((item) => defer(() => turnsOf(item)).pipe(map((turn) => ({ item, turn }))), atOnce),
      finalize(() => stopping.unsubscribe()),
    );
  });
}
