import { ChangeDetectionStrategy, Component, computed, input, model, output, signal, viewChild } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatAutocomplete, MatAutocompleteTrigger, MatOption } from '@angular/material/autocomplete';
import type { ChoiceProblem } from '../../domain/field-problem';
import { codeIn, satkerWords } from '../../domain/satker-text';
import { NO_MATCHING_SATKER } from '../../words/field-words';
import type { Satker } from '../../domain/session';
import { afterPress } from '../after-press';
import { ChoiceNotice } from '../choice-notice/choice-notice';
import { Control } from '../field/control';
import { Field } from '../field/field';
import { Suggestions } from '../suggestions/suggestions';

/** Maximum number of satkers in the list. The user types more to find others. */
const MOST_OFFERED = 100;

/** A satker by code or name, with suggestions from the search. The code alone is valid. */
@Component({
  selector: 'cso-satker-field',
  imports: [ChoiceNotice, Control, Field, MatAutocomplete, MatAutocompleteTrigger, MatOption, Suggestions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-field label="Satker" [required]="required()" [hint]="hint()" [problem]="problem()">
      <input
        #box
        csoControl="satker"
        csoSuggestions
        name="satker"
        placeholder="kode atau nama"
        [matAutocomplete]="list"
        [value]="shown()"
        (input)="type(box.value)"
        (change)="afterPress(settle)"
        (blur)="afterPress(leave)"
      />
      <cso-choice-notice of="satker" [problem]="choiceProblem()" (retried)="retry()" />
    </cso-field>
    <mat-autocomplete #list (optionSelected)="choose($event.option.value)" (closed)="afterPress(settle)">
      @for (satker of offered(); track satker.code) {
        <mat-option [value]="words(satker)">{{ words(satker) }}</mat-option>
      }
    </mat-autocomplete>
  `,
  styles: `
    :host {
      --mat-option-label-text-size: 14px;
      --mat-option-label-text-line-height: 20px;
    }
    /* Material's own value, repeated because the CSS fence is more specific than an element selector. */
    mat-autocomplete {
      display: none;
    }
  `,
})
export class SatkerField implements FormValueControl<string> {
  /** As typed: empty, a code with or without a name, or any other text. */
  readonly value = model('');
  readonly found = input.required<readonly Satker[]>();
  readonly required = input(false);
  readonly hint = input<string | null>(null);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  /** Problem of the search. A search without results is not a problem of the list. */
  readonly searchProblem = input<ChoiceProblem>(null);

  readonly searched = output<string>();
  readonly touch = output();

  private readonly control = viewChild.required(Control);
  private readonly suggestions = viewChild.required(Suggestions);

  protected readonly afterPress = afterPress();

  /** While the user types, the text is not replaced. */
  private readonly typing = signal(false);
  /** The last text that matched no satker. */
  private readonly unnamed = signal('');

  protected readonly shown = computed(() => {
    const text = this.value();
    const known = this.typing() ? null : this.found().find(({ code }) => code === text);
    return known ? satkerWords(known) : text;
  });
  protected readonly problem = computed(() => {
    const error = this.touched() ? this.errors()[0]?.message : null;
    return error ?? (this.unnamed() && this.unnamed() === this.value() ? NO_MATCHING_SATKER : null);
  });
  protected readonly choiceProblem = computed(() => {
    const problem = this.searchProblem();
    return problem === 'empty' && this.value().trim() ? null : problem;
  });

  protected readonly words = satkerWords;
  protected readonly offered = computed(() => this.found().slice(0, MOST_OFFERED));

  focus(): void {
    this.control().focus();
  }

  protected retry(): void {
    this.focus();
    this.searched.emit(this.value());
  }

  protected type(text: string): void {
    this.typing.set(true);
    this.value.set(text);
    this.searched.emit(text);
  }

  protected choose(words: string): void {
    this.value.set(words);
    this.end();
  }

  protected readonly leave = (): void => this.touch.emit();

  /** Validates the text when the field and its list have lost the focus. */
  protected readonly settle = (): void => {
    if (!this.suggestions().isInUse()) this.end();
  };

  private end(): void {
    const text = this.value();
    const code = codeIn(text, this.found());
    const known = this.found().find((satker) => satker.code === code);
    this.typing.set(false);
    if (known) this.value.set(satkerWords(known));
    this.unnamed.set(code ? '' : text.trim() && text);
  }
}
