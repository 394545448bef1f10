import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { catchError, EMPTY, expand, forkJoin, map, type Observable, of, reduce, Subject, switchMap, tap } from 'rxjs';
import { TicketApi } from '../../api/ticket-api';
import type { Failure } from '../../domain/failure';
import { periodOf } from '../../domain/period';
import type { Ticket } from '../../domain/ticket';
import type { TicketPage } from '../../domain/ticket-page';
import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { selectSession } from '../../state/session/session-feature';

/** Rows of one request, and of all. */
const SIZE = 500;
const MOST = 2_000;

/** Finished tickets that their satker have not confirmed, longest waiting first. */
export const OWED_QUERY: TicketQuery = { ...DEFAULT_QUERY, feedback: 'NONE', order: 'oldest' };

/** Totals of two lists of one year. */
export interface YearTotals {
  readonly year: number;
  readonly confirmed: number;
  readonly owed: number;
}

/** Reads the tickets that owe a confirmation, and the totals of the year. Provide it with a component. */
@Injectable()
export class OwedConfirmations {
  private readonly api = inject(TicketApi);
  private readonly session = inject(Store).selectSignal(selectSession);
  private readonly requests = new Subject<void>();
  private readonly answer = signal<{ tickets: readonly Ticket[]; total: number; asOf: string } | null>(null);
  private readonly totals = signal<YearTotals | null>(null);
  private readonly problem = signal<Failure | null>(null);
  private readonly asked = signal(false);

  /** Null before the first answer; `total` is that of the list, which may be more than are read. */
  readonly found = this.answer.asReadonly();
  /** Null while they are not known, and where they cannot be read. */
  readonly year = this.totals.asReadonly();
  readonly failure = this.problem.asReadonly();
  readonly loading = computed(() => this.asked());

  constructor() {
    this.requests
      .pipe(
        tap(() => this.asked.set(true)),
        switchMap(() => this.read()),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe();
  }

  /** Reads all anew; a running request is dropped. */
  load(): void {
    this.requests.next();
  }

  private read(): Observable<unknown> {
    return this.page(1).pipe(
      expand((page) => (page.page * page.pageSize < Math.min(page.total, MOST) ? this.page(page.page + 1) : EMPTY)),
      reduce((pages: readonly TicketPage[], page) => [...pages, page], []),
      tap((pages) => {
        const tickets = new Map(pages.flatMap(({ items }) => items).map((ticket) => [ticket.id, ticket]));
        const { total = 0, asOf = '' } = pages[0] ?? {};
        this.answer.set({ tickets: [...tickets.values()], total, asOf });
        this.problem.set(null);
        this.asked.set(false);
      }),
      switchMap((pages) => this.readYear(pages[0]?.asOf ?? '')),
      catchError((failure: Failure) => {
        this.problem.set(failure);
        this.asked.set(false);
        return of(null);
      }),
    );
  }

  private page(page: number): Observable<TicketPage> {
    return this.api.page({ ...OWED_QUERY, page }, { size: SIZE });
  }

  /** Totals of the year of the backend's clock. Where they cannot be read there are none, and that is all. */
  private readYear(asOf: string): Observable<unknown> {
    const zone = this.session()?.zone;
    const year = zone && periodOf(asOf, zone)?.year;
    if (!year) return of(null);
    const total = (feedback: 'GIVEN' | 'NONE') =>
      this.api
        .page({ ...DEFAULT_QUERY, feedback, period: { year, quarter: null } }, { size: 1 })
        .pipe(map((page) => page.total));
    return forkJoin({ confirmed: total('GIVEN'), owed: total('NONE') }).pipe(
      tap((totals) => this.totals.set({ year, ...totals })),
      catchError(() => {
        this.totals.set(null);
        return of(null);
      }),
    );
  }
}
