import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { Composer } from '../../compose/composer';
import { ComposerAttachments } from '../../compose/composer-attachments';
import { ComposerForm } from '../../compose/composer-form';
import { ErrorHints } from '../../compose/error-hints/error-hints';
import { NoticeBanner } from '../../compose/notices/notice-banner';
import { SecretCheck } from '../../compose/secrets/secret-check';
import { SimilarTickets } from '../../compose/similar-tickets/similar-tickets';
import { TopicLine } from '../../compose/topic/topic-line';
import { typeText } from '../../compose/type-text';
import { type ChoiceProblem, problemOf } from '../../domain/field-problem';
import { type Notice, withNoticeLine } from '../../domain/notice';
import type { Session } from '../../domain/session';
import { countCharacters } from '../../domain/text';
import type { Destination, Ticket } from '../../domain/ticket';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { DestinationField } from '../../ui/destination-field/destination-field';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { usualAnswerWords } from '../../words/usual-answer-words';
import { isIncomplete, type RecordField, type RecordFields, roomForQuestion } from './record-fields';

/** Rekam Data Tiket (figs 11-12). */
@Component({
  selector: 'cso-record-ticket-form',
  imports: [
    ComposerAttachments,
    ComposerForm,
    Control,
    DestinationField,
    ErrorHints,
    Field,
    FormField,
    NoticeBanner,
    SecretCheck,
    SimilarTickets,
    TopicLine,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './record-ticket-form.html',
})
export class RecordTicketForm {
  readonly composer = input.required<Composer<RecordFields>>();
  readonly session = input.required<Session>();
  readonly destinations = input.required<readonly Destination[]>();
  readonly destinationsProblem = input<ChoiceProblem>(null);

  readonly destinationsWanted = output();
  readonly ticketChosen = output<Ticket>();
  readonly similarChosen = output<Ticket>();
  /** The user needs no ticket any more. */
  readonly helped = output();

  private readonly injector = inject(Injector);
  private readonly times = inject(WORKING_TIMES);
  private readonly topic = viewChild.required(TopicLine);
  private readonly notice = viewChild<ElementRef<HTMLElement>>('notice');
  /** What was missing when it was named, which happens once. */
  protected readonly missing = signal<readonly string[] | null>(null);

  protected readonly fields = computed(() => this.composer().fields());
  protected readonly incomplete = computed(() => isIncomplete(this.fields()));
  private readonly chosen = computed(() => this.destinations().find(({ code }) => code === this.fields().destination));
  protected readonly office = computed(() => {
    const chosen = this.chosen();
    return chosen ? `Akan dikirim ke ${chosen.office.name}.` : null;
  });
  /** When the closed office opens; empty while it is open. */
  protected readonly closed = computed(() => {
    const chosen = this.chosen();
    return (chosen && this.times()?.closedWords(chosen.office)) ?? '';
  });
  protected readonly room = computed(() => roomForQuestion(this.composer().limits(), this.fields().topic));
  protected readonly texts = computed(() => [this.fields().subject, this.fields().text]);
  /** How long its answers usually take; empty where the backend does not say. */
  protected readonly usual = computed(() => usualAnswerWords(this.chosen()?.usualAnswer));
  private readonly unfitJoin = signal<Notice | null>(null);
  /** Code of the notice whose line had no room in the question; empty once there is room. */
  protected readonly unfitNotice = computed(() => {
    const notice = this.unfitJoin();
    const text = notice && withNoticeLine(this.fields().text, notice);
    return text && countCharacters(text) > this.room() ? notice.code : '';
  });
  /** What is still missing of that; empty before it was said. */
  protected readonly said = computed(() => {
    const named = this.missing();
    if (!named) return [];
    const now = this.topic().missing();
    return named.filter((name) => now.includes(name));
  });

  /** Names what the topic expects before the ticket is sent without it, once. */
  protected submit(): void {
    const composer = this.composer();
    const missing = this.topic().missing();
    if (!missing.length || this.missing() !== null) return void composer.send();
    if (!composer.validate()) return;
    this.missing.set(missing);
    afterNextRender(() => this.notice()?.nativeElement.focus(), { injector: this.injector });
  }

  /** Names a known disturbance in the question; the browser's undo takes it back. */
  protected join(notice: Notice): void {
    this.unfitJoin.set(notice);
    const text = withNoticeLine(this.fields().text, notice);
    if (text !== null && !this.unfitNotice()) typeText(this.composer().form.text, text);
  }

  protected complete(): void {
    this.topic().focusMissing();
  }

  /** Closes the notice, and not the form. What is missing was said, so that Kirim sends the ticket. */
  protected closeNotice(event: Event): void {
    event.stopPropagation();
    this.notice()?.nativeElement.closest('form')?.querySelector<HTMLElement>('[type=submit]')?.focus();
    this.missing.set([]);
  }

  protected problem(field: RecordField): string | null {
    return problemOf(this.composer().problems(), field);
  }
}
