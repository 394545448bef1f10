import { inject, Injectable, type Provider } from '@angular/core';
import { DateAdapter, MAT_DATE_FORMATS, MAT_DATE_LOCALE, NativeDateAdapter } from '@angular/material/core';
import { MatDatepickerIntl } from '@angular/material/datepicker';
import { isDay } from '../../domain/instant';
import { dayText } from '../../words/dates';
import { isTime, readDay, readTime } from '../../domain/typed-time';
import { CalendarWords } from './calendar-words';
import { WALL_CLOCK } from './wall-clock';

const DAY = 'dd-mm-yyyy';
const TIME = 'HH:mm';

/**
 * Adapter for dates and times in Indonesian format. A `Date` here holds local calendar and clock numbers and is not an
 * instant. All times are on one winter day, on which no zone changes its clock.
 */
@Injectable()
export class OfficeDates extends NativeDateAdapter {
  private readonly clock = inject(WALL_CLOCK, { optional: true });

  override today(): Date {
    const day = this.clock?.().slice(0, 10) ?? '';
    return this.dateOf(day) ?? super.today();
  }

  override parse(text: unknown): Date | null {
    if (typeof text !== 'string' || !text.trim()) return null;
    return this.dateOf(readDay(text)) ?? this.invalid();
  }

  override parseTime(text: unknown): Date | null {
    if (typeof text !== 'string' || !text.trim()) return null;
    return this.timeOf(readTime(text)) ?? this.invalid();
  }

  override format(date: Date, format: object | string): string {
    const two = (value: number): string => String(value).padStart(2, '0');
    if (format === TIME) return `${two(date.getHours())}:${two(date.getMinutes())}`;
    if (format === DAY) return dayText(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`);
    return super.format(date, format as object);
  }

  /** The date of `2024-03-21`; null for any other text. */
  dateOf(day: string): Date | null {
    if (!isDay(day)) return null;
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    return this.createDate(year, month - 1, date);
  }

  /** The time of `12:07`; null for any other text. */
  timeOf(time: string): Date | null {
    if (!isTime(time)) return null;
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return this.setTime(this.createDate(2024, 0, 1), hours, minutes, 0);
  }
}

/** Providers for a component with a calendar or a list of times. */
export const OFFICE_DATES: Provider[] = [
  { provide: MAT_DATE_LOCALE, useValue: 'id-ID' },
  OfficeDates,
  { provide: DateAdapter, useExisting: OfficeDates },
  {
    provide: MAT_DATE_FORMATS,
    useValue: {
      parse: { dateInput: DAY, timeInput: TIME },
      display: {
        dateInput: DAY,
        timeInput: TIME,
        timeOptionLabel: TIME,
        monthYearLabel: { year: 'numeric', month: 'short' },
        dateA11yLabel: { year: 'numeric', month: 'long', day: 'numeric' },
        monthYearA11yLabel: { year: 'numeric', month: 'long' },
      },
    },
  },
  { provide: MatDatepickerIntl, useClass: CalendarWords },
];
