import { _IdGenerator } from '@angular/cdk/a11y';
import { MediaMatcher } from '@angular/cdk/layout';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Store } from '@ngrx/store';
import { actionsOf } from '../../domain/access';
import { attachmentsProblem } from '../../domain/attachments-problem';
import { NOT_ALLOWED } from '../../domain/failure';
import { fieldProblems, problemOf } from '../../domain/field-problem';
import { formKey } from '../../domain/form-key';
import type { Message } from '../../domain/sending';
import { isBlank } from '../../domain/text';
import type { Ticket, TicketDetail } from '../../domain/ticket';
import { DestinationsActions } from '../../state/destinations/destinations-actions';
import { selectDestinations, selectDestinationsProblem } from '../../state/destinations/destinations-feature';
import { SessionActions } from '../../state/session/session-actions';
import { selectLimits, selectSession, selectSessionFailure } from '../../state/session/session-feature';
import { MessageForm } from '../../state/submission/message-form';
import { UploadQueue } from '../../state/uploads/upload-queue';
import { AttachmentPicker } from '../../ui/attachment-picker/attachment-picker';
import { PasteFiles } from '../../ui/attachment-picker/paste-files';
import { DialogFrame } from '../../ui/dialog-frame/dialog-frame';
import { DialogSkeleton } from '../../ui/dialog-skeleton';
import { DraftNotice } from '../../ui/draft-notice/draft-notice';
import { FailureCard } from '../../ui/failure-card/failure-card';
import { KeptText } from '../../ui/kept-text/kept-text';
import { RouteDialog } from '../../ui/route-dialog/route-dialog';
import { SendNotice } from '../../ui/send-notice/send-notice';
import { StorageNotice } from '../../ui/storage-notice/storage-notice';
import { openSuccessDialog } from '../../ui/success-dialog/success-dialog';
import { newTicket, recordFields, recordProblems } from './record-fields';
import { RecordTicketForm } from './record-ticket-form';
import { recordedWords } from './recorded-words';

const FORM = formKey('new');

/** Rekam Data Tiket (figs 10-13), a dialog over the list with an address of its own. */
@Component({
  selector: 'cso-record-ticket-page',
  imports: [
    AttachmentPicker,
    DialogFrame,
    DialogSkeleton,
    DraftNotice,
    FailureCard,
    KeptText,
    PasteFiles,
    RecordTicketForm,
    RouteDialog,
    SendNotice,
    StorageNotice,
  ],
  providers: [UploadQueue],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './record-ticket-page.html',
})
export class RecordTicketPage {
  private readonly store = inject(Store);
  private readonly dialogs = inject(MatDialog);
  private readonly ids = inject(_IdGenerator);
  protected readonly queue = inject(UploadQueue);
  protected readonly form = new MessageForm(signal(FORM));

  private readonly routeDialog = viewChild.required(RouteDialog);
  private readonly picker = viewChild(AttachmentPicker);

  private readonly sessionFailure = this.store.selectSignal(selectSessionFailure);
  protected readonly session = this.store.selectSignal(selectSession);
  protected readonly limits = this.store.selectSignal(selectLimits);
  protected readonly destinations = this.store.selectSignal(selectDestinations);
  protected readonly destinationsProblem = this.store.selectSignal(selectDestinationsProblem);

  /** A keyboard that slides over the form is not wanted before its heading was read. */
  protected readonly focusFirst =
    this.session() && inject(MediaMatcher).matchMedia('(pointer: fine)').matches ? '[name=subject]' : 'first-heading';
  protected readonly failure = computed(() => {
    const session = this.session();
    if (!session) return this.sessionFailure();
    return actionsOf(session).has('create') ? null : NOT_ALLOWED;
  });
  protected readonly fields = computed(() => recordFields(this.form.fields(), this.session()?.email ?? ''));
  /** What can no longer be sent: to be copied, or thrown away by the person (F54). */
  protected readonly kept = computed(() => {
    const { subject, text } = this.fields();
    return this.failure()?.kind === 'forbidden' ? [subject, text].filter((each) => !isBlank(each)).join('\n\n') : '';
  });
  protected readonly attachmentsTrouble = computed(() => problemOf(this.form.problems(), 'attachments'));

  constructor() {
    this.queue.open(FORM);
    this.store.dispatch(DestinationsActions.needed());
    effect(() => {
      const sending = this.form.sending();
      if (sending?.status === 'sent') untracked(() => this.celebrate(sending.ticket));
      if (sending?.status === 'refused') this.form.problems.set(fieldProblems(sending.failure?.fields ?? {}));
    });
  }

  protected send(): void {
    const codes = this.destinations().map(({ code }) => code);
    const attachments = attachmentsProblem(this.queue.pending().length, this.queue.failed().length);
    const problems = recordProblems(this.fields(), this.limits(), codes, attachments);
    this.form.problems.set(problems);
    if (!problems.length) void this.form.send(this.message());
  }

  protected check(): void {
    void this.form.check(this.message());
  }

  protected sendAsNew(): void {
    this.form.sendAsNew(this.message());
  }

  protected clear(): void {
    this.queue.removeAll();
    this.form.clear();
  }

  protected focusAttachments(): void {
    this.picker()?.focus();
  }

  protected showTicket({ id }: Ticket): void {
    this.routeDialog().leaveFor(id);
  }

  protected reloadDestinations(): void {
    this.store.dispatch(DestinationsActions.needed());
  }

  protected reloadSession(): void {
    this.store.dispatch(SessionActions.retryRequested());
  }

  private message(): Message {
    return { kind: 'ticket', ticket: newTicket(this.fields(), this.queue.uploadIds()) };
  }

  private celebrate(ticket: TicketDetail | null): void {
    const reference = ticket?.reference || null;
    openSuccessDialog(this.dialogs, this.ids, { text: recordedWords(reference), reference })
      .afterClosed()
      .subscribe(() => {
        this.form.acknowledge();
        this.routeDialog().leaveForWholeList();
      });
  }
}
