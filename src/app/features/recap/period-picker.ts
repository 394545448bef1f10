import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import { QUARTERS } from '../../domain/period';
import { daysOf, isDays, monthDays, monthOf, type RecapPeriod, yearOf } from '../../domain/recap-period';
import { quarterWords } from '../../words/periods';
import { MONTH_NAMES } from '../../words/recap-periods';
import { DayRange } from './day-range';

/** Value of the choice that opens the two date fields. */
const DATES = 'dates';

/** Choice of the period (fig 7, Rekap Laporan): year and quarter; also months and days where the backend counts them. */
@Component({
  selector: 'cso-period-picker',
  imports: [DayRange],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './period-picker.html',
  styleUrl: './picker.scss',
})
export class PeriodPicker {
  readonly period = input.required<RecapPeriod>();
  readonly years = input.required<readonly number[]>();
  readonly knowsDays = input.required<boolean>();

  readonly chosen = output<RecapPeriod>();

  protected readonly quarters = QUARTERS.map((value) => ({ value: String(value), words: quarterWords(value) }));
  protected readonly months = MONTH_NAMES.map((words, i) => ({ value: `m${i + 1}`, words }));
  protected readonly wholeYear = quarterWords(null);
  protected readonly year = computed(() => yearOf(this.period()));
  protected readonly shownYears = computed(() => [...new Set([this.year(), ...this.years()])].sort((a, b) => b - a));
  protected readonly days = computed(() => daysOf(this.period()));
  /** What the period is, as a value of the choice. */
  protected readonly kind = linkedSignal(() => kindOf(this.period()));
  protected readonly dates = DATES;

  protected choose(kind: string): void {
    this.kind.set(kind);
    if (kind !== DATES) this.chosen.emit(periodOf(kind, this.year()));
  }

  protected chooseYear(value: string): void {
    this.chosen.emit(periodOf(this.kind(), Number(value)));
  }
}

function kindOf(period: RecapPeriod): string {
  if (!isDays(period)) return period.quarter ? String(period.quarter) : '';
  const month = monthOf(period);
  return month ? `m${month.month}` : DATES;
}

function periodOf(kind: string, year: number): RecapPeriod {
  if (kind.startsWith('m')) return monthDays(year, Number(kind.slice(1)));
  return { year, quarter: QUARTERS.find((quarter) => String(quarter) === kind) ?? null };
}
