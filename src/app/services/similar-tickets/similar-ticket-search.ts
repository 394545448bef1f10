import { inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { catchError, debounceTime, distinctUntilChanged, map, of, Subject, switchMap } from 'rxjs';
import { TicketApi } from '../../api/ticket-api';
import { mostSimilar, similarSearch } from '../../domain/similar-tickets';
import type { Ticket } from '../../domain/ticket';
import { DEFAULT_QUERY } from '../../domain/ticket-query';

/** Milliseconds without typing until the search starts. */
const PAUSE = 600;
/** Tickets among which the similar ones are looked for. */
const SEARCHED = 50;

/**
 * Tickets of the own satker on the matter of a subject. Provide it with a component. Nothing is found where a search
 * fails: the hint is not worth a message.
 */
@Injectable()
export class SimilarTicketSearch {
  private readonly api = inject(TicketApi);
  private readonly subjects = new Subject<string>();
  private readonly list = signal<readonly Ticket[]>([]);

  readonly found = this.list.asReadonly();

  constructor() {
    this.subjects
      .pipe(
        debounceTime(PAUSE),
        distinctUntilChanged(),
        switchMap((subject) => this.search(subject)),
        takeUntilDestroyed(),
      )
      .subscribe((tickets) => this.list.set(tickets));
  }

  /** Searches for this subject once the typing pauses. */
  look(subject: string): void {
    this.subjects.next(subject);
  }

  private search(subject: string) {
    const search = similarSearch(subject);
    if (search === null) return of([]);
    return this.api.page({ ...DEFAULT_QUERY, search }, { size: SEARCHED }).pipe(
      map(({ items }) => mostSimilar(subject, items)),
      catchError(() => of([])),
    );
  }
}
