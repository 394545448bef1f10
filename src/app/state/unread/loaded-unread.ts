import { computed, DOCUMENT, inject, Injectable, NgZone } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Actions, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import {
  catchError,
  combineLatest,
  distinctUntilChanged,
  EMPTY,
  exhaustMap,
  filter,
  fromEvent,
  map,
  merge,
  of,
  startWith,
  switchMap,
  takeUntil,
  timer,
} from 'rxjs';
import { waitsFor } from '../../domain/access';
import type { Failure } from '../../domain/failure';
import type { Ticket } from '../../domain/ticket';
import { firstMarks, type ReadMarks } from '../../domain/unread/read-marks';
import { isUnread, newestOf, secondsOf, sideOf } from '../../domain/unread/unread';
import { selectOffline } from '../connection/connection-feature';
import { SessionActions } from '../session/session-actions';
import { selectIdentity, selectSession } from '../session/session-feature';
import { sessionValid } from '../session/session-valid';
import type { TicketState } from '../ticket/ticket-feature';
import { TicketListActions } from '../ticket-list/ticket-list-actions';
import { ticketListFeature } from '../ticket-list/ticket-list-feature';
import { selectAsOf, selectTickets } from '../ticket-list/ticket-list-selectors';
import { storedMarks } from './stored-marks';
import { UnreadActions } from './unread-actions';
import { unreadFeature } from './unread-feature';
import type { UnreadTickets } from './unread-tickets';

/** Milliseconds for which marks are collected before they are stored. */
const COLLECTED = 2_000;

/** The slice of the dialogs' code by its name; missing before a dialog was open. */
const selectShownTicket = (state: { readonly haiCsoTicket?: TicketState }) => state.haiCsoTicket?.ticket ?? null;

/** Marks of the present user: loaded once from the settings, changed by reading, and stored there again. */
@Injectable()
export class LoadedUnread implements UnreadTickets {
  private readonly store = inject(Store);
  private readonly actions$ = inject(Actions);
  private readonly document = inject(DOCUMENT);
  private readonly sessionValid$ = sessionValid();
  private readonly stored = storedMarks();
  private readonly session = this.store.selectSignal(selectSession);
  private readonly identity = this.store.selectSignal(selectIdentity);
  private readonly asOf = this.store.selectSignal(selectAsOf);
  private readonly rows = this.store.selectSignal(selectTickets);
  private readonly counts = this.store.selectSignal(ticketListFeature.selectCounts);
  private readonly marks = this.store.selectSignal(unreadFeature.selectMarks);
  private readonly storable = this.store.selectSignal(unreadFeature.selectStorable);
  private readonly userOver$ = this.actions$.pipe(
    ofType(SessionActions.hidden, SessionActions.locked, SessionActions.left, SessionActions.replaced),
  );
  private readonly shownTicket = this.store.selectSignal(selectShownTicket);
  private readonly side = computed(() => {
    const session = this.session();
    return session && sideOf(session);
  });
  private readonly unreadRows = computed(() => this.rows().filter((row) => this.has(row)));

  readonly count = computed(() => this.unreadRows().length);
  readonly waiting = computed(() => {
    const session = this.session();
    const waits = (row: Ticket): boolean => !!session && waitsFor(row, session);
    const unread = this.unreadRows().filter(waits).length;
    const areAllShown = this.rows().filter(waits).length >= (this.counts()?.waitingForMe ?? 0);
    return unread ? `${unread}${areAllShown ? '' : '+'}` : '';
  });

  constructor() {
    const seen$ = fromEvent(this.document, 'visibilitychange');
    const shown$ = this.store.select(selectShownTicket);
    const marks$ = this.store.select(unreadFeature.selectMarks);
    // A timer in the zone of a shell would make all of it be checked for changes.
    inject(NgZone).runOutsideAngular(() => {
      this.loadOnce().subscribe((action) => this.store.dispatch(action));
      this.loadWithRefresh().subscribe((action) => this.store.dispatch(action));
      this.storeChanges().subscribe((action) => this.store.dispatch(action));
      merge(shown$, marks$, seen$)
        .pipe(takeUntilDestroyed())
        .subscribe(() => this.readShownTicket());
    });
  }

  has(ticket: Ticket): boolean {
    const [marks, side] = [this.marks(), this.side()];
    return !!marks && !!side && isUnread(ticket, marks, side);
  }

  read(id: string): void {
    this.readUpTo(this.rows().find((row) => row.id === id));
  }

  readAll(): void {
    const shown = this.rows().map(newestOf);
    this.store.dispatch(UnreadActions.allRead({ at: Math.max(secondsOf(this.asOf()), ...shown) }));
  }

  /** The thread is on screen, and so is what has come into it since. */
  private readShownTicket(): void {
    const ticket = this.shownTicket();
    if (ticket && !this.document.hidden && this.has(ticket)) this.readUpTo(ticket);
  }

  private readUpTo(ticket: Ticket | undefined): void {
    if (ticket) this.store.dispatch(UnreadActions.ticketRead({ id: ticket.id, at: newestOf(ticket) }));
  }

  /** With the list, which says the backend's time; again with the next list where it failed. */
  private loadOnce() {
    const listShown$ = this.actions$.pipe(ofType(TicketListActions.pageLoaded, SessionActions.loaded));
    return merge(of(null), listShown$).pipe(
      filter(() => !this.marks() && !!this.side() && this.identity() === 'confirmed' && this.asOf() !== null),
      exhaustMap(() =>
        this.stored.read$.pipe(
          map((stored) => UnreadActions.marksLoaded({ marks: stored ?? this.marksOfToday(), stored })),
          catchError(({ kind }: Failure) =>
            kind === 'missing'
              ? of(
                  UnreadActions.storageMissing(),
                  UnreadActions.marksLoaded({ marks: this.marksOfToday(), stored: null }),
                )
              : EMPTY,
          ),
          takeUntil(this.userOver$),
        ),
      ),
      takeUntilDestroyed(),
    );
  }

  /** Another window or device may have read something by the time the user wants the list again. */
  private loadWithRefresh() {
    return this.actions$.pipe(
      ofType(TicketListActions.refreshRequested),
      filter(() => !!this.marks() && this.storable()),
      exhaustMap(() =>
        this.stored.read$.pipe(
          switchMap((stored) => (stored ? of(UnreadActions.marksStored({ stored })) : EMPTY)),
          catchError(() => EMPTY),
          takeUntil(this.userOver$),
        ),
      ),
      takeUntilDestroyed(),
    );
  }

  private marksOfToday(): ReadMarks {
    return firstMarks(secondsOf(this.asOf()));
  }

  /** After a failure, stored with the next change. */
  private storeChanges() {
    return combineLatest([this.store.select(unreadFeature.selectUnstored), this.maySend()]).pipe(
      // Null, too, while no user is confirmed: nothing of one user is stored for another.
      switchMap(([marks, may]) =>
        marks && may ? timer(COLLECTED).pipe(switchMap(() => this.stored.merge(marks))) : EMPTY,
      ),
      takeUntilDestroyed(),
    );
  }

  /** As polling: nothing is sent from a hidden page, offline, or after the end of a session. */
  private maySend() {
    const seen$ = fromEvent(this.document, 'visibilitychange').pipe(startWith(null));
    return combineLatest([seen$, this.store.select(selectOffline), this.sessionValid$]).pipe(
      map(([, offline, valid]) => valid && !offline && !this.document.hidden),
      distinctUntilChanged(),
    );
  }
}
