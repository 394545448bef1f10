import { ChangeDetectionStrategy, Component, input, model, output, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { ChoiceProblem } from '../../domain/field-problem';
import type { Destination } from '../../domain/ticket';
import { destinationAt } from '../../words/destinations';
import { ChoiceNotice } from '../choice-notice/choice-notice';
import { Control } from '../field/control';
import { Field } from '../field/field';

/** Tujuan Pertanyaan (figs 11-12): the service and the office that answers it, as the backend offers them. */
@Component({
  selector: 'cso-destination-field',
  imports: [ChoiceNotice, Control, Field],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-field label="Tujuan Pertanyaan" [required]="true" [problem]="problem()" [hint]="hint()">
      <select csoControl="destination" name="destination" [disabled]="readonly()" (change)="choose($event)">
        <option value="" [selected]="!value()">Pilih Tujuan Pertanyaan..</option>
        @for (destination of destinations(); track destination.code) {
          <option
            [value]="destination.code"
            [selected]="destination.code === value()"
            [text]="words(destination)"
          ></option>
        }
      </select>
      <cso-choice-notice of="tujuan" [problem]="choiceProblem()" (retried)="retry()" />
    </cso-field>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
})
export class DestinationField implements FormValueControl<string> {
  readonly destinations = input.required<readonly Destination[]>();
  /** Code of the chosen destination; empty for none. */
  readonly value = model.required<string>();
  readonly readonly = input(false);
  readonly choiceProblem = input<ChoiceProblem>(null);
  readonly problem = input<string | null>(null);
  readonly hint = input<string | null>(null);

  /** The user asks to load the choices again. */
  readonly wanted = output();

  private readonly control = viewChild.required(Control);

  focus(): void {
    this.control().focus();
  }

  protected words({ label, office }: Destination): string {
    return destinationAt(label, office.name);
  }

  /** Retries, and moves the focus to the field, because the button disappears. */
  protected retry(): void {
    this.focus();
    this.wanted.emit();
  }

  protected choose(event: Event): void {
    this.value.set((event.target as HTMLSelectElement).value);
  }
}
