import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  output,
  viewChild,
  viewChildren,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { catchError, of } from 'rxjs';
import { officeKey } from '../../domain/recap';
import type { TicketQueryParams } from '../../domain/ticket-query-url';
import { DESTINATION_CODES, destinationWords, METHOD_CODES, methodWords } from '../../domain/words';
import { OfficerChoices } from '../../state/choices/officer-choices';
import { ChoiceNotice } from '../../ui/choice-notice/choice-notice';
import { SatkerField } from '../../ui/satker-field/satker-field';
import { DayField } from './day-field';

export interface Filling {
  readonly field: keyof TicketQueryParams;
  readonly value: string;
}

/** What officers and the head office filter by besides (fig 7 is the satker's). */
@Component({
  selector: 'cso-officer-filters',
  imports: [ChoiceNotice, DayField, SatkerField],
  providers: [OfficerChoices],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './officer-filters.html',
  styleUrl: './officer-filters.scss',
})
export class OfficerFilters {
  private readonly destroyed = inject(DestroyRef);
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

  protected readonly rangeProblem = computed(() => {
    const { from, to } = this.fields();
    return from && to && from > to ? 'Tanggal akhir tidak boleh sebelum tanggal awal.' : null;
  });

  private readonly satker = viewChild.required(SatkerField);
  private readonly days = viewChildren(DayField);

  constructor() {
    this.choices.loadOfficers();
    this.choices.searchSatkers('');
    afterNextRender(() => {
      if (this.manyOffices()) this.choices.loadOffices();
    });
  }

  /** Goes on once every field says what it means: the one satker that was meant is taken, anything else is asked about. */
  settle(goOn: () => void): void {
    if (!this.days().every((day) => day.settle())) return;
    const typed = this.satker().unsettled();
    if (!typed) return goOn();
    this.choices
      .findSatker(typed)
      .pipe(
        catchError(() => of(null)),
        takeUntilDestroyed(this.destroyed),
      )
      .subscribe((satker) => {
        if (!satker) return this.satker().refuse();
        this.fill('satker', satker.code);
        goOn();
      });
  }

  protected fill(field: keyof TicketQueryParams, value: string): void {
    this.filled.emit({ field, value });
  }
}
