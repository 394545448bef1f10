import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  output,
  viewChildren,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { Composer } from '../../compose/composer';
import { ComposerForm } from '../../compose/composer-form';
import { satkerCode } from '../../domain/satker-text';
import { SecretCheck } from '../../compose/secrets/secret-check';
import { TakenFiles } from '../../compose/taken-files';
import { type ChoiceProblem, problemOf } from '../../domain/field-problem';
import type { Satker } from '../../domain/session';
import { ASKER_KINDS, type Destination } from '../../domain/ticket';
import { needsSatker, transcriptResults } from '../../domain/officer';
import { askerKindWords } from '../../words/asker-kinds';
import { METHOD_CODES, methodWords } from '../../words/methods';
import { DestinationField } from '../../ui/destination-field/destination-field';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { SatkerField } from '../../ui/satker-field/satker-field';
import type { TurnFiles } from './conversation-files';
import { isIncomplete } from './new-transcript';
import type { TranscriptField, TranscriptFields } from './transcript-fields';
import type { TurnProblems } from './transcript-problems';
import { RESULTS } from './transcript-words';
import { TurnEditor } from './turn-editor';

/** Form for a conversation outside MONSAKTI: asker, method, turns and result. */
@Component({
  selector: 'cso-transcript-form',
  imports: [ComposerForm, Control, DestinationField, Field, FormField, Icon, SatkerField, SecretCheck, TurnEditor],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './transcript-form.html',
  styleUrl: './transcript-form.scss',
})
export class TranscriptForm {
  private readonly injector = inject(Injector);

  readonly composer = input.required<Composer<TranscriptFields>>();
  readonly destinations = input.required<readonly Destination[]>();
  readonly destinationsProblem = input<ChoiceProblem>(null);
  readonly satkers = input.required<readonly Satker[]>();
  readonly satkersProblem = input<ChoiceProblem>(null);
  /** True while the satker is looked up before the review. */
  readonly checking = input(false);
  readonly turnProblems = input<readonly TurnProblems[]>([]);

  readonly turnFilesChanged = output<{ readonly id: string; readonly files: TurnFiles }>();
  readonly turnAdded = output();
  /** Id of a turn whose text is begun. */
  readonly turnBegun = output<string>();
  readonly turnRemoved = output<string>();
  readonly satkerSearched = output<string>();
  readonly destinationsWanted = output();
  /** The user wants to review the transcript. */
  readonly submitted = output();
  readonly cleared = output();

  private readonly turns = viewChildren(TurnEditor);
  private readonly taken = new TakenFiles(() => this.composer().draft.cleared());

  protected readonly form = computed(() => this.composer().form);
  protected readonly fields = computed(() => this.composer().fields());

  protected readonly kinds = ASKER_KINDS.map((code) => ({ code, words: askerKindWords(code) }));
  /** MONSAKTI is left out: its conversations are tickets already. */
  protected readonly methods = METHOD_CODES.filter((code) => code !== 'MONSAKTI').map((code) => ({
    code,
    words: methodWords(code),
  }));
  /** A result that no longer fits the asker stays visible with its problem, so that nothing is dropped silently. */
  protected readonly results = computed(() => {
    const { askerKind, result } = this.fields();
    const codes = new Set([...transcriptResults(needsSatker(askerKind)), ...(result ? [result] : [])]);
    return [...codes].map((code) => ({ code, words: RESULTS[code] }));
  });
  protected readonly satkerErrors = computed(() => {
    const message = this.problem('satker');
    return message ? [{ kind: 'satker', message }] : [];
  });
  protected readonly askerSatker = computed(() => satkerCode(this.fields().satker) || null);
  /** A satker that no longer fits the asker stays visible, so that nothing is dropped silently. */
  protected readonly offersSatker = computed(() => {
    const { askerKind, satker } = this.fields();
    return !askerKind || needsSatker(askerKind) || satker !== '';
  });
  protected readonly needsSatker = needsSatker;
  protected readonly incomplete = computed(() => isIncomplete(this.fields()));

  protected problem(field: TranscriptField): string | null {
    return problemOf(this.composer().problems(), field);
  }

  protected add(): void {
    this.turnAdded.emit();
    afterNextRender(() => this.turns().at(-1)?.focus(), { injector: this.injector });
  }

  /** The next turn; a new one after the last. */
  protected goOn(index: number): void {
    const next = this.turns()[index];
    if (next) next.focus();
    else this.add();
  }

  protected clear(): void {
    this.taken.take(new Map(this.turns().map((turn) => [turn.id, turn.queue])));
    this.cleared.emit();
  }

  /** Gives each turn its files again, once the turns are shown again. */
  protected restoreFiles(): void {
    const files = this.taken.release();
    const putBack = () => this.turns().forEach((turn) => turn.queue.putBack(files.get(turn.id) ?? []));
    afterNextRender(putBack, { injector: this.injector });
  }
}
