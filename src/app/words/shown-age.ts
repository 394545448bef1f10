import type { ZonedOffice } from '../domain/working-time/office-zone';
import type { ShownAge } from '../domain/working-time/working-age';
import { ageWords } from './dates';

/** What counts ages in working time. */
interface AgeTimes {
  shownAge(office: ZonedOffice, since: string | null, now: string, calendarWords: string): ShownAge;
}

/**
 * An age between two instants, ISO 8601: in working time where that can be counted, else in calendar time. Its words are
 * empty where an instant is missing or cannot be read.
 */
export function ageBetween(
  times: AgeTimes | null | undefined,
  office: ZonedOffice,
  since: string | null,
  now: string | null,
): ShownAge {
  const calendar = now === null ? '' : ageWords(since, now);
  const shown = calendar ? times?.shownAge(office, since, now ?? '', calendar) : null;
  return shown ?? { words: calendar, beside: null };
}
