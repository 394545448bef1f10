import { signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { catchError, debounceTime, EMPTY, filter, identity, type Observable, Subject, switchMap, tap } from 'rxjs';
import type { ChoiceProblem } from '../../domain/field-problem';

/**
 * A list of choices, and why it is empty. A failed request keeps the previous list. Needs an injection context.
 *
 * @param pause milliseconds without typing until the search is sent
 */
export function choiceList<T>(load: (search: string) => Observable<readonly T[]>, pause = 0) {
  const requests = new Subject<string>();
  const items = signal<readonly T[]>([]);
  const problem = signal<ChoiceProblem>(null);
  /** The search whose response is shown; null when that response was empty. */
  let shownSearch: string | null = null;
  requests
    .pipe(
      pause ? debounceTime(pause) : identity,
      filter((search) => search !== shownSearch),
      tap((search) => (shownSearch = search)),
      switchMap((search) =>
        load(search).pipe(
          catchError(() => {
            shownSearch = null;
            problem.set('failed');
            return EMPTY;
          }),
        ),
      ),
      takeUntilDestroyed(),
    )
    .subscribe((loaded) => {
      if (!loaded.length) shownSearch = null;
      items.set(loaded);
      problem.set(loaded.length ? null : 'empty');
    });
  return {
    items: items.asReadonly(),
    problem: problem.asReadonly(),
    load: (search = ''): void => requests.next(search),
  };
}
