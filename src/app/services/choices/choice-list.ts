import { computed, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { catchError, debounceTime, EMPTY, filter, identity, map, type Observable, Subject, switchMap, tap } from 'rxjs';
import type { ChoiceProblem } from '../../domain/field-problem';

/** A list that is searched. */
interface Search<T> {
  /** Milliseconds without typing until the search is sent. */
  readonly pause: number;
  /** Whether an item of an earlier search is offered until the response comes. */
  readonly matches: (item: T, search: string) => boolean;
}

/**
 * A list of choices, and why it is empty. While a search is under way, and after it has failed, those of the previous list
 * that match it are offered. Needs an injection context.
 */
export function choiceList<T>(
  load: (search: string) => Observable<readonly T[]>,
  { pause, matches }: Search<T> = { pause: 0, matches: () => true },
) {
  const requests = new Subject<string>();
  const wanted = signal('');
  const loaded = signal<{ readonly items: readonly T[]; readonly search: string }>({ items: [], search: '' });
  const problem = signal<ChoiceProblem>(null);
  /** The search that was sent last; null when it failed or found nothing, so that it can be sent again. */
  let askedSearch: string | null = null;
  requests
    .pipe(
      pause ? debounceTime(pause) : identity,
      filter((search) => search !== askedSearch),
      tap((search) => (askedSearch = search)),
      switchMap((search) =>
        load(search).pipe(
          map((items) => ({ items, search })),
          catchError(() => {
            askedSearch = null;
            problem.set('failed');
            return EMPTY;
          }),
        ),
      ),
      takeUntilDestroyed(),
    )
    .subscribe((found) => {
      const none = !found.items.length;
      if (none) askedSearch = null;
      loaded.set(found);
      problem.set(none ? 'empty' : null);
    });
  return {
    items: computed(() => {
      const { items, search } = loaded();
      return search === wanted() ? items : items.filter((item) => matches(item, wanted()));
    }),
    problem: problem.asReadonly(),
    load: (search = ''): void => {
      wanted.set(search);
      requests.next(search);
    },
  };
}
