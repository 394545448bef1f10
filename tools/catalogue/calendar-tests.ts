import type { Calendar } from '../../src/app/domain/working-time/calendar';
import { dayOfNumber } from '../../src/app/domain/working-time/day-number';
import { officeCalendar } from '../../src/app/domain/working-time/office-calendar';
import { nthWorkingDay } from '../../src/app/domain/working-time/working-days';

/** A working day that the calendar must give: the `nth` of a month `2026-11`, from its end when negative. */
interface CalendarTest {
  readonly nth: number;
  readonly month: string;
  readonly date: string;
}

/** Entries of `tests` that the calendar does not fulfil, by their index. */
export function calendarTestFaults(calendar: unknown): readonly { readonly at: number; readonly words: string }[] {
  const { tests = [], ...rest } = calendar as Calendar & { readonly tests?: readonly CalendarTest[] };
  const office = officeCalendar(rest, { code: '', kind: 'KPPN' }, 'Asia/Jakarta');
  return tests.flatMap(({ nth, month, date }, at) => {
    const day = nthWorkingDay(office, month, nth);
    const found = typeof day === 'number' ? dayOfNumber(day) : 'tidak diketahui';
    return found === date ? [] : { at, words: `hari kerja ke-${nth} bulan ${month} adalah ${found}, bukan ${date}` };
  });
}
