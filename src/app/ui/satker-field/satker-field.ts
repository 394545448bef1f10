import { _IdGenerator } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { ChoiceProblem } from '../../domain/choice-problem';
import { codeIn, satkerWords } from '../../domain/satker-text';
import type { Satker } from '../../domain/session';
import { ChoiceNotice } from '../choice-notice/choice-notice';
import { Control } from '../field/control';
import { Field } from '../field/field';

const UNNAMED = 'Pilih satker dari daftar, atau tulis kodenya (6 angka).';

/** A satker by code or name, out of what the search has found; the code alone is enough. */
@Component({
  selector: 'cso-satker-field',
  imports: [ChoiceNotice, Control, Field],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-field label="Satker" [required]="required()" [hint]="hint()" [problem]="problem() ?? ownProblem()">
      <input
        #input
        csoControl="satker"
        name="satker"
        autocomplete="off"
        placeholder="kode atau nama"
        [attr.list]="listId"
        [value]="shown()"
        (input)="look(input.value)"
        (change)="settle(input.value)"
      />
      <cso-choice-notice of="satker" [problem]="choiceProblem()" (retried)="retry(input.value)" />
    </cso-field>
    <datalist [id]="listId">
      @for (satker of found(); track satker.code) {
        <option [value]="words(satker)"></option>
      }
    </datalist>
  `,
})
export class SatkerField {
  protected readonly listId = inject(_IdGenerator).getId('cso-satkers-');

  /** Code; empty for none. */
  readonly value = input.required<string>();
  /** What was typed, where the form keeps it; null where it keeps the code alone. */
  readonly text = input<string | null>(null);
  readonly found = input.required<readonly Satker[]>();
  readonly required = input(false);
  readonly hint = input<string | null>(null);
  readonly problem = input<string | null>(null);
  /** Of the search; that it found nothing for a text says nothing about the list. */
  readonly searchProblem = input<ChoiceProblem>(null);

  readonly searched = output<string>();
  /** As it is typed, and with the name once it names a satker. */
  readonly edited = output<string>();
  /** Code; empty when it was taken away, or names none yet. */
  readonly chosen = output<string>();

  private readonly control = viewChild.required(Control);

  /** While one types; what was typed is never replaced under the fingers. */
  private readonly typed = linkedSignal(() => this.text());
  protected readonly shown = computed(() => {
    const code = this.value();
    const known = this.found().find((satker) => satker.code === code);
    return this.typed() ?? (known ? satkerWords(known) : code);
  });
  protected readonly ownProblem = signal<string | null>(null);

  protected readonly choiceProblem = computed(() => {
    const problem = this.searchProblem();
    return problem === 'empty' && this.shown().trim() ? null : problem;
  });

  protected readonly words = satkerWords;

  focus(): void {
    this.control().focus();
  }

  /** What was typed and names no satker; empty when there is nothing to settle. */
  unsettled(): string {
    return this.value() ? '' : (this.typed()?.trim() ?? '');
  }

  /** Says that what was typed names no satker. */
  refuse(): void {
    this.ownProblem.set(UNNAMED);
    this.focus();
  }

  protected retry(text: string): void {
    this.focus();
    this.searched.emit(text);
  }

  protected look(text: string): void {
    this.typed.set(text);
    this.ownProblem.set(null);
    this.searched.emit(text);
    this.edited.emit(text);
    this.chosen.emit(codeIn(text, this.found()));
  }

  protected settle(text: string): void {
    const code = codeIn(text, this.found());
    if (code) this.typed.set(null);
    const known = this.found().find((satker) => satker.code === code);
    if (known) this.edited.emit(satkerWords(known));
    this.ownProblem.set(text.trim() && !code ? UNNAMED : null);
    this.chosen.emit(code);
  }
}
