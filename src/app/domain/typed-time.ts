import { isDay } from './instant';

/** `2024-03-21` for `21-03-2024`, `21/3/2024` or `21032024`; a text that is no day is returned unchanged. */
export function readDay(text: string): string {
  const [, day = '', month = '', year = ''] = digitsOf(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : text;
}

/** Whether all digits of a day are typed, also of one that no calendar has, such as `30-02-2024`. */
export function isWholeDay(text: string): boolean {
  return digitsOf(text) !== null;
}

const digitsOf = (text: string): RegExpExecArray | null =>
  /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text.trim()) ?? /^(\d\d)(\d\d)(\d{4})$/.exec(text.trim());

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'] as const;

/** `2026-10` for `10-2026`, `10/2026`, `Oktober 2026` or `okt 2026`; a text that is no month is returned unchanged. */
export function readMonth(text: string): string {
  const [, name = '', year = ''] = /^(\d{1,2}|[a-z]{3,9})[-/. ](\d{4})$/i.exec(text.trim()) ?? [];
  const number = MONTHS.findIndex((month) => name.toLowerCase().startsWith(month)) + 1 || Number(name);
  const iso = `${year}-${String(number).padStart(2, '0')}`;
  return isDay(`${iso}-01`) ? iso : text;
}

/** `09:05` for `9:05`, `09.05` or `0905`; a text that is no time is returned unchanged. */
export function readTime(text: string): string {
  const [, hour = '', minute = ''] =
    /^(\d{1,2})[:. ](\d\d)$/.exec(text.trim()) ?? /^(\d\d)(\d\d)$/.exec(text.trim()) ?? [];
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : text;
}

/** Whether the text is a time as `readTime` returns it (`09:05`). */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
