import { isDays, monthOf, type RecapPeriod } from '../domain/recap-period';
import { dayText } from './dates';
import { periodWords } from './periods';

/** Names of the months, January first. */
export const MONTH_NAMES = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** `Triwulan I 2024`, `Tahunan 2024`, `November 2024`, `01-11-2024 s.d. 15-11-2024`, or one day. */
export function recapPeriodWords(period: RecapPeriod): string {
  if (!isDays(period)) return periodWords(period);
  const month = monthOf(period);
  if (month) return `${MONTH_NAMES[month.month - 1]} ${month.year}`;
  const { from, to } = period;
  return from === to ? dayText(from) : `${dayText(from)} s.d. ${dayText(to)}`;
}

/** The same within a sentence: `tahun 2024` in place of `Tahunan 2024`. */
export function periodInSentence(period: RecapPeriod): string {
  return !isDays(period) && period.quarter === null ? `tahun ${period.year}` : recapPeriodWords(period);
}
