import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { Composer } from '../../compose/composer';
import { feedbackOf, feedbackWords, SOLVED_QUESTION } from '../../compose/feedback/feedback-composition';
import { FeedbackForm } from '../../compose/feedback/feedback-form';
import { LastMessage } from '../../compose/several/last-message';
import { unsentForms } from '../../compose/unsent-text/unsent-forms';
import { UnsentText } from '../../compose/unsent-text/unsent-text';
import { actionsOn } from '../../domain/access';
import type { Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';
import type { TicketDetail } from '../../domain/ticket';
import { UserDrafts } from '../../services/drafts/user-drafts';
import { TicketActions } from '../../state/ticket/ticket-actions';
import { TakesLostFocus } from '../../ui/take-lost-focus';
import { ANSWERS_YES, NOT_WAITING, UNSENT_REPLY } from './confirm-words';

/** Confirms one ticket with the form of its detail (fig 22): the draft, its key and its notices are the same. */
@Component({
  selector: 'cso-confirm-one',
  imports: [FeedbackForm, LastMessage, TakesLostFocus, UnsentText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  template: `
    <div class="cso-row">
      <p class="subject">
        <bdi class="cso-soft cso-small">{{ ticket().reference }}</bdi><br /><bdi>{{ ticket().subject }}</bdi>
      </p>
      <button type="button" class="cso-button" (click)="ticketWanted.emit()">Buka tiket</button>
    </div>
    <cso-last-message side="officers" [ticket]="ticket()" [zone]="session().zone" />
    @if (offered()) {
      <div>
        <p class="question">{{ question }}</p>
        <p class="cso-soft">{{ answersYes }}</p>
      </div>
      @if (replyBegun()) {
        <p class="cso-notice">{{ unsentReply }}</p>
      }
      <cso-feedback-form [composer]="feedback" />
    } @else {
      <p class="cso-notice" role="status" csoTakesLostFocus>{{ notWaiting }}</p>
      @if (gone.unsent(); as unsent) {
        <cso-unsent-text [unsent]="unsent" (discarded)="gone.discard()" />
      }
    }
  `,
  styles: `
    .question {
      font-weight: 600;
    }
    .subject {
      flex: 1 1 200px;
      font-weight: 600;
    }
  `,
})
export class ConfirmOne {
  private readonly drafted = inject(UserDrafts).unsent;

  readonly ticket = input.required<TicketDetail>();
  readonly session = input.required<Session>();
  readonly limits = input.required<Limits>();

  readonly confirmed = output();
  readonly ticketWanted = output();

  protected readonly question = SOLVED_QUESTION;
  protected readonly answersYes = ANSWERS_YES;
  protected readonly notWaiting = NOT_WAITING;
  protected readonly unsentReply = UNSENT_REPLY;

  private readonly may = computed(() => actionsOn(this.ticket(), this.session()).has('confirm'));
  protected readonly feedback = new Composer({
    ...feedbackOf(this.ticket, this.limits),
    allowed: () => this.may(),
    success: () => ({ text: feedbackWords(this.ticket().reference), reference: null }),
    successRead: () => {
      this.read.set(true);
      this.confirmed.emit();
    },
  });
  /** Whether the user has read that the feedback was sent. */
  private readonly read = signal(false);
  /** The form stays until the dialog is closed, also behind the one that says that it was sent. */
  protected readonly offered = computed(() => this.may() || this.feedback.sending()?.status === 'sent' || this.read());
  protected readonly gone = unsentForms(() => [this.feedback]);
  /** A reply means that the question is not solved. */
  protected readonly replyBegun = computed(() =>
    this.drafted().some(({ kind, id }) => kind === 'reply' && id === this.ticket().id),
  );

  constructor() {
    const store = inject(Store);
    effect(() => {
      const { id } = this.ticket();
      if (!this.may()) untracked(() => store.dispatch(TicketActions.choiceEnded({ id })));
    });
    // The detail then shows this form again, and not the question.
    effect(() => {
      const { rating, comment, solved } = this.feedback.fields();
      if ((rating || comment) && solved !== 'yes') untracked(() => this.feedback.edit({ solved: 'yes' }));
    });
  }
}
