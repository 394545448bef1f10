import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { RouterLink, type UrlTree } from '@angular/router';
import { catchError, EMPTY, Subject, startWith, switchMap, tap } from 'rxjs';
import type { Failure } from '../../../domain/failure';
import { referenceLabel } from '../../../domain/reference';
import type { Satker, Session } from '../../../domain/session';
import { queryOf, type TicketState } from '../../../domain/statuses';
import { formatCount } from '../../../domain/text';
import { isId } from '../../../domain/ticket';
import { DEFAULT_QUERY, type TicketQuery } from '../../../domain/ticket-query';
import { type SatkerSummary, SatkerTickets } from '../../../services/satker-history/satker-tickets';
import { FailureCard } from '../../../ui/failure-card/failure-card';
import { StatusChip } from '../../../ui/status-chip/status-chip';
import { formatDay, formatListDate } from '../../../words/dates';
import { stateWords } from '../../../words/statuses';

export interface SatkerCardData {
  readonly titleId: string;
  readonly satker: Satker;
  readonly session: Session;
  /** Address of the list with this filter, or of a ticket over it. */
  readonly address: (query: TicketQuery, ticketId?: string) => UrlTree;
}

/**
 * What a satker has open, what it asked last, about what, and who asks (beyond.md, section 3). Printed, it is a sheet for
 * a visit.
 */
@Component({
  selector: 'cso-satker-card',
  imports: [FailureCard, RouterLink, StatusChip],
  providers: [SatkerTickets],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './satker-card.html',
  styleUrl: './satker-card.scss',
})
export class SatkerCard {
  protected readonly ref = inject<MatDialogRef<SatkerCard>>(MatDialogRef);
  protected readonly data = inject<SatkerCardData>(MAT_DIALOG_DATA);
  private readonly requests = new Subject<void>();
  private readonly query = { ...DEFAULT_QUERY, satker: this.data.satker.code };

  protected readonly loading = signal(true);
  protected readonly failure = signal<Failure | null>(null);
  private readonly loaded = signal<SatkerSummary | null>(null);

  protected readonly all = this.data.address(this.query);
  protected readonly view = computed(() => {
    const loaded = this.loaded();
    if (!loaded) return null;
    const { zone } = this.data.session;
    const { history, total, open } = loaded;
    return {
      total: formatCount(total),
      open: open
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => ({
          words: this.stateWords(state),
          count: formatCount(count),
          link: this.data.address({ ...this.query, ...queryOf(state) }),
        })),
      last: history.lastTickets.map((ticket) => ({
        ticket,
        reference: referenceLabel(ticket.reference || '-'),
        date: formatListDate(ticket.createdAt, zone),
        link: isId(ticket.id) ? this.data.address(this.query, ticket.id) : null,
      })),
      topics: history.topics,
      operators: history.operators.map(({ name, email, tickets, first, last }) => ({
        name,
        email,
        words: `${formatCount(tickets)} tiket, ${formatDay(first, zone)} sampai ${formatDay(last, zone)}`,
      })),
      // The lists below come from the newest tickets only.
      part: history.read < total ? `Menurut ${formatCount(history.read)} tiket terbaru.` : '',
    };
  });

  constructor() {
    const service = inject(SatkerTickets);
    this.requests
      .pipe(
        startWith(undefined),
        tap(() => this.loading.set(true)),
        switchMap(() =>
          service.load(this.data.satker.code).pipe(
            catchError((failure: Failure) => {
              this.failure.set(failure);
              this.loading.set(false);
              return EMPTY;
            }),
          ),
        ),
        takeUntilDestroyed(),
      )
      .subscribe((loaded) => {
        this.loaded.set(loaded);
        this.failure.set(null);
        this.loading.set(false);
      });
  }

  protected retry(): void {
    this.requests.next();
  }

  protected print(): void {
    window.print();
  }

  private stateWords(state: TicketState): string {
    return stateWords(state, this.data.session.office?.kind ?? 'KPPN') ?? '';
  }
}
