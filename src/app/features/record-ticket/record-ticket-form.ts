import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { Composer } from '../../compose/composer';
import { ComposerAttachments } from '../../compose/composer-attachments';
import { ComposerForm } from '../../compose/composer-form';
import { SecretCheck } from '../../compose/secrets/secret-check';
import { type ChoiceProblem, problemOf } from '../../domain/field-problem';
import type { Session } from '../../domain/session';
import type { Destination, Ticket } from '../../domain/ticket';
import { DestinationField } from '../../ui/destination-field/destination-field';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { isIncomplete, type RecordField, type RecordFields } from './record-fields';

/** Rekam Data Tiket (figs 11-12). */
@Component({
  selector: 'cso-record-ticket-form',
  imports: [ComposerAttachments, ComposerForm, Control, DestinationField, Field, FormField, SecretCheck],
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

  protected readonly fields = computed(() => this.composer().fields());
  protected readonly incomplete = computed(() => isIncomplete(this.fields()));
  protected readonly office = computed(() => {
    const chosen = this.destinations().find(({ code }) => code === this.fields().destination);
    return chosen ? `Akan dikirim ke ${chosen.office.name}.` : null;
  });

  protected problem(field: RecordField): string | null {
    return problemOf(this.composer().problems(), field);
  }
}
