import { signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { catchError, debounceTime, EMPTY, filter, identity, type Observable, Subject, switchMap, tap } from 'rxjs';
import type { ChoiceProblem } from '../../domain/field-problem';

/**
 * One list of choices, and why it offers none; `pause` is how long a search waits for more letters. A list that does
 * not come leaves the one before. Call it where `inject` works.
 */
export function choiceList<T>(load: (search: string) => Observable<readonly T[]>, pause = 0) {
  const requests = new Subject<string>();
  const items = signal<readonly T[]>([]);
  const problem = signal<ChoiceProblem>(null);
  /** The search whose response is shown; null when it offered nothing. */
  let asked: string | null = null;
  requests
    .pipe(
      pause ? debounceTime(pause) : identity,
      filter((search) => search !== asked),
      tap((search) => (asked = search)),
      switchMap((search) =>
        load(search).pipe(
          catchError(() => {
            asked = null;
            problem.set('failed');
            return EMPTY;
          }),
        ),
      ),
      takeUntilDestroyed(),
    )
    .subscribe((loaded) => {
      if (!loaded.length) asked = null;
      items.set(loaded);
      problem.set(loaded.length ? null : 'empty');
    });
  return {
    items: items.asReadonly(),
    problem: problem.asReadonly(),
    load: (search = ''): void => requests.next(search),
  };
}
