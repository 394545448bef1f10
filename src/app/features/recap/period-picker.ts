import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { QUARTERS } from '../../domain/period';
import type { Period } from '../../domain/ticket-query';
import { quarterWords } from '../../words/periods';

/** Choice of the year and the quarter (fig 7, Rekap Laporan). */
@Component({
  selector: 'cso-period-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label>
      Rekap Laporan
      <select class="cso-field" #quarter (change)="chooseQuarter(quarter.value)">
        <option value="" [selected]="!period().quarter">{{ wholeYear }}</option>
        @for (choice of quarters; track choice.value) {
          <option [value]="choice.value" [selected]="period().quarter === choice.value">{{ choice.words }}</option>
        }
      </select>
    </label>
    <label>
      Tahun
      <select class="cso-field" #year (change)="chooseYear(year.value)">
        @for (choice of years(); track choice) {
          <option [value]="choice" [selected]="period().year === choice">{{ choice }}</option>
        }
      </select>
    </label>
  `,
  styles: `
    :host {
      display: flex;
      gap: 8px;
    }
    label {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
      font-size: 13px;
      font-weight: 500;
    }
    :host select {
      width: auto;
    }
    @container (width < 720px) {
      label {
        flex-direction: column;
        align-items: start;
        gap: 2px;
      }
    }
  `,
})
export class PeriodPicker {
  readonly period = input.required<Period>();
  readonly years = input.required<readonly number[]>();

  readonly chosen = output<Period>();

  protected readonly quarters = QUARTERS.map((value) => ({ value, words: quarterWords(value) }));
  protected readonly wholeYear = quarterWords(null);

  protected chooseQuarter(value: string): void {
    this.chosen.emit({ ...this.period(), quarter: QUARTERS.find((quarter) => String(quarter) === value) ?? null });
  }

  protected chooseYear(value: string): void {
    this.chosen.emit({ ...this.period(), year: Number(value) });
  }
}
