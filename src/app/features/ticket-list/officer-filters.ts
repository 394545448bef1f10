import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { officeKey } from '../../domain/recap';
import type { TicketQueryParams } from '../../domain/ticket-query-url';
import { DESTINATION_CODES, destinationWords, METHOD_CODES, methodWords } from '../../domain/words';
import { OfficerChoices } from '../../state/choices/officer-choices';
import { NativeValue } from '../../ui/field/native-value';
import { ChoiceNotice } from '../../ui/choice-notice/choice-notice';
import { SatkerField } from '../../ui/satker-field/satker-field';

export interface Filling {
  readonly field: keyof TicketQueryParams;
  readonly value: string;
}

/** What officers and the head office filter by besides (fig 7 is the satker's). */
@Component({
  selector: 'cso-officer-filters',
  imports: [ChoiceNotice, NativeValue, SatkerField],
  providers: [OfficerChoices],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './officer-filters.html',
  styleUrl: './officer-filters.scss',
})
export class OfficerFilters {
  protected readonly choices = inject(OfficerChoices);

  readonly fields = input.required<TicketQueryParams>();

  readonly manyOffices = input(false);

  readonly filled = output<Filling>();

  protected readonly destinations = DESTINATION_CODES.map((code) => ({ code, words: destinationWords(code) }));
  protected readonly methods = METHOD_CODES.map((code) => ({ code, words: methodWords(code) }));
  /** As with aliases below. */
  protected readonly offices = computed(() => {
    const chosen = this.fields().office;
    const known = this.choices.offices().map((office) => ({ key: officeKey(office), words: office.name }));
    return chosen && !known.some(({ key }) => key === chosen) ? [{ key: chosen, words: chosen }, ...known] : known;
  });
  /** An alias out of an address stays choosable when the office has it no more. */
  protected readonly aliases = computed(() => {
    const chosen = this.fields().officer;
    const known = this.choices.officers();
    return chosen && !known.includes(chosen) ? [chosen, ...known] : known;
  });

  constructor() {
    this.choices.loadOfficers();
    this.choices.searchSatkers('');
    afterNextRender(() => {
      if (this.manyOffices()) this.choices.loadOffices();
    });
  }

  protected fill(field: keyof TicketQueryParams, value: string): void {
    this.filled.emit({ field, value });
  }
}
