import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { Store } from '@ngrx/store';
import { map } from 'rxjs';
import { TicketDue } from '../../compose/due/ticket-due';
import { UnreadOutcomes } from '../../compose/outcomes/unread-outcomes';
import { UnsentText } from '../../compose/unsent-text/unsent-text';
import { actionsOn, seesFeedback } from '../../domain/access';
import type { Failure } from '../../domain/failure';
import type { Ticket } from '../../domain/ticket';
import { waitsForFirstAnswer } from '../../domain/ticket-state';
import { AttachmentFiles } from '../../services/attachments/attachment-files';
import { selectOffline } from '../../state/connection/connection-feature';
import { SessionActions } from '../../state/session/session-actions';
import { selectLimits, selectSession, selectSessionFailure } from '../../state/session/session-feature';
import { TicketActions } from '../../state/ticket/ticket-actions';
import { selectOpenTicket, selectOpenTicketFailure, selectOpenTicketLoading } from '../../state/ticket/ticket-feature';
import { selectRowOf } from '../../state/ticket-list/ticket-list-selectors';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { DialogFrame } from '../../ui/dialog-frame/dialog-frame';
import { DialogSkeleton } from '../../ui/dialog-skeleton';
import { ExportNotice } from '../../ui/export-notice/export-notice';
import { FailureCard } from '../../ui/failure-card/failure-card';
import { Icon } from '../../ui/icon/icon';
import { ChunkErrorCard } from '../../ui/chunk-error-card/chunk-error-card';
import { RouteDialog } from '../../ui/route-dialog/route-dialog';
import { usualAnswerWords } from '../../words/usual-answer-words';
import { AdjacentTickets } from './adjacent-tickets';
import { TicketClaim } from './claim/ticket-claim';
import { FeedbackGiven } from './feedback-given';
import { fileCommands } from './file-commands';
import { unsentMessages } from './unsent-messages';
import { OfficerAnswer } from './officer-answer';
import { OfficerAnswerChunk } from './officer-answer-chunk';
import { numberInTitle } from './number-in-title';
import { refreshCommands } from './refresh-commands';
import { SatkerCardButton } from './satker-card/satker-card-button';
import { TicketAnswer } from './ticket-answer';
import { TicketSummary } from './ticket-summary';
import { TicketThread } from './ticket-thread';

/** Detail Data Tiket (figs 16-27): a dialog over the list with its own URL. */
@Component({
  selector: 'cso-ticket-detail-page',
  imports: [
    AdjacentTickets,
    CopyButton,
    DialogFrame,
    DialogSkeleton,
    ExportNotice,
    FailureCard,
    FeedbackGiven,
    Icon,
    UnreadOutcomes,
    UnsentText,
    ChunkErrorCard,
    OfficerAnswer,
    RouteDialog,
    SatkerCardButton,
    TicketAnswer,
    TicketClaim,
    TicketDue,
    TicketSummary,
    TicketThread,
  ],
  providers: [AttachmentFiles],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ticket-detail-page.html',
})
export class TicketDetailPage {
  private readonly store = inject(Store);
  protected readonly files = inject(AttachmentFiles);
  protected readonly file = fileCommands();
  protected readonly id = toSignal(inject(ActivatedRoute).paramMap.pipe(map((params) => params.get('id') ?? '')), {
    requireSync: true,
  });

  private readonly routeDialog = viewChild.required(RouteDialog);
  private readonly frame = viewChild.required(DialogFrame);
  private readonly thread = viewChild(TicketThread);
  // By its name: the class is part of a chunk that comes later.
  protected readonly adjacent = viewChild<AdjacentTickets>('adjacent');
  private readonly answer = viewChild<unknown, ElementRef<HTMLElement>>('answer', { read: ElementRef });

  private readonly rowOf = this.store.selectSignal(selectRowOf);
  private readonly sessionFailure = this.store.selectSignal(selectSessionFailure);
  private readonly ticketFailure = this.store.selectSignal(selectOpenTicketFailure);
  protected readonly session = this.store.selectSignal(selectSession);
  protected readonly limits = this.store.selectSignal(selectLimits);
  protected readonly offline = this.store.selectSignal(selectOffline);
  protected readonly officerAnswer = new OfficerAnswerChunk(this.session);
  protected readonly ticket = this.store.selectSignal(selectOpenTicket);
  protected readonly loading = this.store.selectSignal(selectOpenTicketLoading);

  protected readonly failure = computed((): Failure | null => {
    const failure = this.ticketFailure() ?? (this.session() ? null : this.sessionFailure());
    // Both statuses show one message, so that nobody can tell another satker's ticket from one that does not exist
    // (F53).
    const hidden = failure?.kind === 'missing' || failure?.kind === 'forbidden';
    return hidden ? { ...failure, kind: 'forbidden', status: null, code: null } : failure;
  });
  /** The ticket, or the row of the list until the ticket is loaded. */
  protected readonly known = computed((): Ticket | null => {
    const ticket = this.ticket();
    if (ticket || this.failure()) return ticket;
    return this.session() ? this.rowOf()(this.id()) : null;
  });
  protected readonly heading = computed(() =>
    this.known()?.reference ? 'Detail Data Tiket No.' : 'Detail Data Tiket',
  );
  protected readonly feedback = computed(() => {
    const session = this.session();
    return session && seesFeedback(session) ? (this.ticket()?.feedback ?? null) : null;
  });
  /** How long the first answer usually takes, for a satker that waits for it; else empty. */
  protected readonly usual = computed(() => {
    const ticket = this.ticket();
    if (this.session()?.role !== 'SATKER' || !ticket || !waitsForFirstAnswer(ticket)) return '';
    return usualAnswerWords(ticket.usualAnswer);
  });
  private readonly messages = unsentMessages(this.id);
  /** A ticket is asked for in the name of the chosen satker, which its URL does not hold. */
  protected readonly otherSatker = computed(() => {
    const kind = this.failure()?.kind;
    const several = (this.session()?.satkers?.length ?? 0) > 1;
    return several && (kind === 'missing' || kind === 'forbidden')
      ? 'Bila tiket ini milik satker Anda yang lain, pilih satker itu di atas daftar tiket, lalu buka tiketnya.'
      : '';
  });
  /** Text that can no longer be sent; the user copies or discards it (F54). */
  protected readonly unsent = computed(() => (this.failure()?.kind === 'forbidden' ? this.messages.unsent() : null));
  protected readonly freshWhileWriting = signal<ReadonlySet<string>>(new Set());
  protected readonly refreshing = refreshCommands((first) => this.thread()?.show(first));
  protected readonly fresh = computed(() => new Set([...this.freshWhileWriting(), ...this.refreshing.fresh()]));
  protected readonly answerable = computed(() => {
    const [ticket, session] = [this.ticket(), this.session()];
    return !!ticket && !!session && actionsOn(ticket, session).size > 0;
  });

  constructor() {
    numberInTitle(computed(() => this.known()?.reference ?? ''));
    effect(() => {
      const id = this.id();
      untracked(() => this.store.dispatch(TicketActions.ticketOpened({ id })));
    });
    inject(DestroyRef).onDestroy(() => this.store.dispatch(TicketActions.ticketLeft()));
  }

  /** Escape closes the preview that was opened last, and not the ticket. */
  protected closePreview(event: Event): void {
    const last = [...this.files.previews().keys()].at(-1);
    if (!last) return;
    event.stopPropagation();
    this.files.closePreview({ id: last });
  }

  protected closeOutcome(): void {
    this.adjacent()?.outcome.set('');
    this.routeDialog().focusHeading();
  }

  protected focusAnswer(): void {
    this.answer()?.nativeElement.querySelector<HTMLElement>('textarea, input')?.focus();
  }

  protected discardUnsent(): void {
    this.messages.discard();
  }

  protected reload(): void {
    if (!this.session()) this.store.dispatch(SessionActions.retryRequested());
    this.store.dispatch(TicketActions.ticketReloadRequested({ id: this.id() }));
  }

  /** Scrolls to the status at the top, because the user has just typed at the bottom. */
  protected showStatus(): void {
    this.frame().showTop();
  }

  /** Focuses the heading, because the focused form no longer exists and the feedback is visible. */
  protected showFeedback(): void {
    this.routeDialog().focusHeading();
  }
}
