import { MediaMatcher } from '@angular/cdk/layout';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, viewChild } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { Composer } from '../../compose/composer';
import { UnsentText } from '../../compose/unsent-text/unsent-text';
import { actionsOf } from '../../domain/access';
import { questionText, readTopicDraft } from '../../domain/catalogue/topic-draft';
import { NOT_ALLOWED } from '../../domain/failure';
import { type FormKey, formKey, newTicketForm } from '../../domain/form-key';
import type { Session } from '../../domain/session';
import { isBlank } from '../../domain/text';
import type { Ticket } from '../../domain/ticket';
import { DestinationsActions } from '../../state/destinations/destinations-actions';
import { selectDestinations, selectDestinationsProblem } from '../../state/destinations/destinations-feature';
import { SessionActions } from '../../state/session/session-actions';
import { selectLimits, selectSession, selectSessionFailure } from '../../state/session/session-feature';
import { DialogFrame } from '../../ui/dialog-frame/dialog-frame';
import { DialogSkeleton } from '../../ui/dialog-skeleton';
import { FailureCard } from '../../ui/failure-card/failure-card';
import { RouteDialog } from '../../ui/route-dialog/route-dialog';
import { newTicket, RECORD_ORDER, recordFields, type RecordFields, recordSchema } from './record-fields';
import { RecordTicketForm } from './record-ticket-form';
import { recordedWords } from './recorded-words';

/** Rekam Data Tiket (figs 10-13): a dialog over the list with its own URL, and perhaps another one over it. */
@Component({
  selector: 'cso-record-ticket-page',
  imports: [DialogFrame, DialogSkeleton, FailureCard, UnsentText, RecordTicketForm, RouteDialog, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './record-ticket-page.html',
})
export class RecordTicketPage {
  private readonly store = inject(Store);

  protected readonly routeDialog = viewChild.required(RouteDialog);

  private readonly sessionFailure = this.store.selectSignal(selectSessionFailure);
  private readonly limits = this.store.selectSignal(selectLimits);
  protected readonly session = this.store.selectSignal(selectSession);
  protected readonly destinations = this.store.selectSignal(selectDestinations);
  protected readonly destinationsProblem = this.store.selectSignal(selectDestinationsProblem);

  /** While it is checked who the user is, the form stays that of the satker before. */
  private readonly formKey = linkedSignal<Session | null, FormKey>({
    source: this.session,
    computation: (session, before) => (session ? newTicketForm(session) : (before?.value ?? formKey('new'))),
    equal: (one, other) => one.id === other.id,
  });

  protected readonly composer = new Composer<RecordFields>({
    form: this.formKey,
    fields: (draft) => recordFields(draft, this.session()?.email ?? ''),
    schema: recordSchema(this.limits, () => this.destinations().map(({ code }) => code), this.destinationsProblem),
    order: RECORD_ORDER,
    message: (fields, uploadIds) => ({
      kind: 'ticket',
      ticket: newTicket(fields, uploadIds, !!this.session()?.knowsTopics),
    }),
    text: ({ subject, text, topic }) =>
      [subject, questionText(text, readTopicDraft(topic))].filter((each) => !isBlank(each)).join('\n\n'),
    success: ({ ticket }) => {
      const reference = ticket?.reference || null;
      return { text: recordedWords(reference), reference };
    },
    successRead: () => this.routeDialog().goToUnfilteredList(),
  });

  /** On a touch screen the heading takes the focus, because a focused field opens the keyboard over the form. */
  protected readonly focusFirst =
    this.session() && inject(MediaMatcher).matchMedia('(pointer: fine)').matches
      ? '[data-field=subject]'
      : 'first-heading';
  protected readonly failure = computed(() => {
    const session = this.session();
    if (!session) return this.sessionFailure();
    return actionsOf(session).has('create') ? null : NOT_ALLOWED;
  });
  /** Text that can no longer be sent. The user copies or discards it (F54). */
  protected readonly unsent = computed(() => (this.failure()?.kind === 'forbidden' ? this.composer.unsent() : null));

  constructor() {
    this.store.dispatch(DestinationsActions.needed());
  }

  protected showTicket({ id }: Ticket): void {
    this.routeDialog().goToDialog(id);
  }

  protected reloadDestinations(): void {
    this.store.dispatch(DestinationsActions.needed());
  }

  protected reloadSession(): void {
    this.store.dispatch(SessionActions.retryRequested());
  }
}
