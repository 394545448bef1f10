import { ChangeDetectionStrategy, Component, computed, input, output, viewChild, viewChildren } from '@angular/core';
import type { ChoiceProblem } from '../../domain/choice-problem';
import type { FormField } from '../../domain/failure';
import { type FieldProblem, problemOf } from '../../domain/field-problem';
import type { Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';
import type { Destination } from '../../domain/ticket';
import { DestinationField } from '../../ui/destination-field/destination-field';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { FormActions } from '../../ui/form-actions/form-actions';
import { isIncomplete, type RecordField, type RecordFields } from './record-fields';

/** Rekam Data Tiket (figs 11-12). */
@Component({
  selector: 'cso-record-ticket-form',
  imports: [Control, DestinationField, ErrorSummary, Field, FormActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './record-ticket-form.html',
  styleUrl: './record-ticket-form.scss',
})
export class RecordTicketForm {
  readonly fields = input.required<RecordFields>();
  readonly session = input.required<Session>();
  readonly limits = input.required<Limits>();
  readonly destinations = input.required<readonly Destination[]>();
  readonly destinationsProblem = input<ChoiceProblem>(null);
  readonly problems = input<readonly FieldProblem[]>([]);
  readonly busy = input(false);
  readonly savedAt = input('');
  readonly cleared = input(false);

  readonly edited = output<Readonly<Record<string, string>>>();
  readonly submitted = output();
  readonly clearRequested = output();
  readonly clearUndone = output();
  readonly destinationsWanted = output();
  readonly attachmentsWanted = output();

  private readonly controls = viewChildren(Control);
  private readonly destination = viewChild.required(DestinationField);

  protected readonly incomplete = computed(() => isIncomplete(this.fields()));
  protected readonly office = computed(() => {
    const chosen = this.destinations().find(({ code }) => code === this.fields().destination);
    return chosen ? `Dikirim ke ${chosen.office.name}.` : null;
  });

  protected problem(field: FormField): string | null {
    return problemOf(this.problems(), field);
  }

  protected edit(field: RecordField, event: Event): void {
    const { value } = event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
    this.edited.emit({ [field]: value });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (!this.busy()) this.submitted.emit();
  }

  protected focusField(field: FormField): void {
    if (field === 'attachments') this.attachmentsWanted.emit();
    else if (field === 'destination') this.destination().focus();
    else
      this.controls()
        .find(({ csoControl }) => csoControl() === field)
        ?.focus();
  }
}
