import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { catchError, EMPTY, ignoreElements, map, type Observable, tap } from 'rxjs';
import { type Polled, PollApi } from '../../api/poll-api';
import type { Failure } from '../../domain/failure';
import { parseFormName, ticketIdOf } from '../../domain/form-key';
import { countNews } from '../../domain/polling/list-news';
import type { PollTarget } from '../../domain/polling/poll-schedule';
import { sameContent } from '../../domain/same-content';
import { isBusy } from '../../domain/sending';
import type { TicketDetail } from '../../domain/ticket';
import type { TicketCounts, TicketPage } from '../../domain/ticket-page';
import type { TicketQuery } from '../../domain/ticket-query';
import { leadsToList } from '../../services/address/list-address';
import type { SubmissionState } from '../submission/submission-feature';
import { TicketActions } from '../ticket/ticket-actions';
import type { TicketState } from '../ticket/ticket-feature';
import { TicketListActions } from '../ticket-list/ticket-list-actions';
import { ticketListFeature } from '../ticket-list/ticket-list-feature';
import { selectListFailure, selectTickets } from '../ticket-list/ticket-list-selectors';
import { LiveActions } from './live-actions';
import { liveFeature } from './live-feature';

/** Slices that the dialogs' code provides; missing before a dialog was open. */
interface DialogSlices {
  readonly haiCsoTicket?: TicketState;
  readonly haiCsoSubmission?: SubmissionState;
}

/** What is on screen, with the version that is known of it; and what becomes of the responses. */
@Injectable()
export class PollRequests {
  private readonly api = inject(PollApi);
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly list = this.store.selectSignal(ticketListFeature.selectHaiCsoTicketListState);
  private readonly listFailure = this.store.selectSignal(selectListFailure);
  private readonly rows = this.store.selectSignal(selectTickets);
  private readonly news = this.store.selectSignal(liveFeature.selectNews);
  private readonly dialogs = this.store.selectSignal((state: DialogSlices) => state);

  /** When `follow` has asked for the list last, in milliseconds of `performance.now`. */
  followedAt = -Infinity;

  /** The ETag of what is shown, null when it has none; undefined when there is nothing to poll. */
  etag(target: PollTarget): string | null | undefined {
    return target === 'list' ? this.listEtag() : this.ticket()?.etag;
  }

  /** Whether a change of this ticket, null for any, is one of the target. */
  concerns(target: PollTarget, ticketId: string | null): boolean {
    return target === 'list' || ticketId === null || ticketId === this.dialogs().haiCsoTicket?.id;
  }

  /**
   * Asks for the target, without condition when `etag` is null. Emits a function that dispatches what has changed;
   * nothing when the response belongs to another user.
   */
  ask(target: PollTarget, etag: string | null): Observable<() => void> {
    const { query } = this.list();
    return target === 'list'
      ? this.api.page(query, etag).pipe(map((polled) => () => this.applyPage(query, polled)))
      : this.api.ticket(this.ticket()?.id ?? '', etag).pipe(
          map(
            ({ found }) =>
              () =>
                this.applyTicket(found),
          ),
        );
  }

  /**
   * What has changed behind a hidden page is in the host's badge and in the page's title at once (beyond.md, section 2):
   * takes the counts, and asks for the shown list once when they or tickets have changed. No row moves. Emits nothing.
   */
  follow(counts: TicketCounts, ticketsChanged: boolean): Observable<never> {
    const changed = ticketsChanged || !sameContent(counts, this.list().counts);
    this.store.dispatch(TicketListActions.polled({ counts }));
    const etag = this.listEtag();
    if (!changed || etag === undefined) return EMPTY;
    this.followedAt = performance.now();
    return this.ask('list', etag).pipe(
      tap((apply) => apply()),
      ignoreElements(),
      catchError((failure: Failure) => {
        this.applyFailure('list', failure);
        return EMPTY;
      }),
    );
  }

  /** Hides what the user may no longer see (F53, F54). Other failures are silent: the next poll is the retry. */
  applyFailure(target: PollTarget, failure: Failure): void {
    if (failure.kind !== 'forbidden' && failure.kind !== 'missing') return;
    const id = this.ticket()?.id;
    if (target === 'ticket' && id) this.store.dispatch(TicketActions.ticketLoadFailed({ id, failure }));
    if (target === 'list') this.store.dispatch(TicketListActions.loadFailed({ query: this.list().query, failure }));
  }

  private listEtag(): string | null | undefined {
    const { shownQuery, query, loading, etag } = this.list();
    const shown = !loading && !this.listFailure() && sameContent(shownQuery, query);
    if (!shown || !leadsToList(this.router.url)) return undefined;
    return this.news()?.page.etag ?? etag;
  }

  /** The open ticket; null while it loads, or while a message of it is being sent, whose response brings it anew. */
  private ticket(): TicketDetail | null {
    const { haiCsoTicket, haiCsoSubmission } = this.dialogs();
    const { ticket = null, loading = false } = haiCsoTicket ?? {};
    const sending = Object.entries(haiCsoSubmission?.sendings ?? {}).some(([name, one]) => {
      const form = parseFormName(name);
      return isBusy(one ?? null) && form && ticketIdOf(form) === ticket?.id;
    });
    return loading || sending ? null : ticket;
  }

  private applyPage(query: TicketQuery, { found, asOf }: Polled<TicketPage>): void {
    if (!found) {
      // While other rows wait for a press, those that are shown stay of their own time, and so do their ages.
      if (asOf && !this.news()) this.store.dispatch(TicketListActions.polled({ asOf }));
      return;
    }
    // Rows that do not change, or that take the place of none, move nothing.
    if (!this.rows().length || !countNews(this.rows(), found.items)) {
      this.store.dispatch(TicketListActions.pageLoaded({ query, page: found }));
      return;
    }
    this.store.dispatch(TicketListActions.polled({ counts: found.counts, news: { query, page: found } }));
  }

  private applyTicket(found: TicketDetail | null): void {
    const shown = this.ticket();
    if (!shown || (found && shown.id !== found.id)) return;
    if (!found || sameContent(shown, found)) {
      this.store.dispatch(LiveActions.ticketUnchanged({ id: shown.id, at: performance.now() }));
      return;
    }
    const known = new Set(shown.thread.map(({ id }) => id));
    const entries = found.thread.map(({ id }) => id).filter((id) => !known.has(id));
    const statusChanged = shown.status !== found.status || shown.feedbackGiven !== found.feedbackGiven;
    if (entries.length || statusChanged)
      this.store.dispatch(LiveActions.entriesFound({ id: found.id, entries, statusChanged }));
    this.store.dispatch(TicketActions.ticketLoaded({ ticket: found }));
  }
}
