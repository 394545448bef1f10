import { ChangeDetectionStrategy, Component, computed, effect, input, output, signal } from '@angular/core';
import { Composer } from '../../compose/composer';
import { answerOptions, type OfficerStep } from '../../compose/officer/officer-fields';
import { shownActions } from '../../compose/shown-actions';
import { unsentForms } from '../../compose/unsent-text/unsent-forms';
import { UnsentText } from '../../compose/unsent-text/unsent-text';
import { SendNotice } from '../../compose/send-notice/send-notice';
import { actionsOn } from '../../domain/access';
import type { Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';
import type { TicketDetail } from '../../domain/ticket';
import { ChangesWhileWriting } from './changes-while-writing';
import { closingWords } from './closing-words';
import { ForwardForm } from './forward-form';
import { type ChosenStep, OfficerAnswerForm } from './officer-answer-form';
import { answerOf, forwardingOf } from './officer-compositions';
import { forwardedWords, officerAnsweredWords } from './officer-words';

/** Officers' actions on a ticket: answer with one of several steps, or forward it to HAI-DJPb. */
@Component({
  selector: 'cso-officer-answer',
  imports: [ForwardForm, UnsentText, OfficerAnswerForm, SendNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './officer-answer.html',
  styleUrl: './ticket-answer.scss',
})
export class OfficerAnswer {
  readonly ticket = input.required<TicketDetail>();
  readonly session = input.required<Session>();
  readonly limits = input.required<Limits>();

  /** Ids of messages that arrived while the user was writing. */
  readonly freshFound = output<ReadonlySet<string>>();
  /** The list has a ticket after this one. */
  readonly hasNext = input(false);

  /** The user has closed the success dialog. */
  readonly answered = output();
  /** Selesaikan & berikutnya has finished the ticket; what the next one announces. */
  readonly nextWanted = output<string>();

  protected readonly satkerCode = computed(() => this.ticket().satker?.code ?? null);
  private readonly allowed = computed(() => actionsOn(this.ticket(), this.session()));
  private readonly offered = shownActions(this.allowed, (): boolean => this.changes.conflict() || this.writing());
  private readonly possible = computed(() => answerOptions(this.allowed()));
  /** The step of the last answer; its draft is deleted before the success dialog names the step. */
  private readonly step = signal<OfficerStep>('finish');
  /** The answer was sent by Selesaikan & berikutnya: its outcome is announced with the next ticket. */
  private readonly thenNext = signal(false);
  protected readonly answer = new Composer({
    ...answerOf(this.ticket, this.limits, this.possible),
    outdated: this.offered.outdated,
    acknowledged: this.offered.release,
    successRead: () => (this.thenNext() ? this.nextWanted.emit(`${this.answeredWords()}.`) : this.answered.emit()),
    sendingBegan: ({ step }) => {
      this.step.set(step);
      this.changes.markSending();
    },
    success: () => (this.thenNext() ? null : { text: this.answeredWords(), reference: null }),
  });
  protected readonly forwarding = new Composer({
    ...forwardingOf(this.ticket, this.limits),
    allowed: () => this.allowed().has('forward'),
    outdated: this.offered.outdated,
    acknowledged: this.offered.release,
    successRead: () => this.answered.emit(),
    sendingBegan: () => this.changes.markSending(),
    // The dialog behind already shows the number.
    success: ({ ticket }) => ({ text: forwardedWords(ticket, this.ticket().reference), reference: null }),
  });
  protected readonly changes = new ChangesWhileWriting(
    this.ticket,
    [this.answer, this.forwarding],
    this.offered.outdated,
  );
  private readonly writing = computed(() => [this.answer, this.forwarding].some((form) => form.unsent() !== null));
  protected readonly options = computed(() => answerOptions(this.offered.actions()));
  protected readonly canForward = computed(() => this.offered.actions().has('forward'));
  /** Saved with the draft, so that a reload opens the same form. */
  protected readonly forwards = computed(() => this.canForward() && this.forwarding.fields().open === 'yes');
  protected readonly gone = unsentForms(() => [
    ...(this.options().length ? [] : [this.answer]),
    ...(this.canForward() ? [] : [this.forwarding]),
  ]);
  protected readonly closing = computed(() =>
    this.options().length ? '' : closingWords(this.ticket(), this.session()),
  );

  constructor() {
    effect(() => this.freshFound.emit(this.changes.newIds()));
  }

  protected openForward(open: boolean): void {
    this.forwarding.edit({ open: open ? 'yes' : '' });
  }

  protected acknowledge(): void {
    this.answer.acknowledge();
    this.forwarding.acknowledge();
  }

  protected send({ step, thenNext }: ChosenStep): void {
    this.thenNext.set(thenNext);
    void this.answer.send({ step });
  }

  private answeredWords(): string {
    return officerAnsweredWords(this.step(), this.ticket().reference);
  }
}
