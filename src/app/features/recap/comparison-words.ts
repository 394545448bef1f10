import { localMinute, parseInstant } from '../../domain/instant';
import { daysOf } from '../../domain/recap-period';
import type { ZoneName } from '../../domain/session';
import { formatCount } from '../../domain/text';
import { confirmedShare, type Figures, type Recap, type WorkingFigures } from '../../domain/recap';
import { periodInSentence } from '../../words/recap-periods';
import { durationWords, workingWords } from './duration-words';

const MINUTE = 60;
const POINTS = new Intl.NumberFormat('id', { maximumFractionDigits: 1 });

/** What has changed against the period before, for each headline figure; empty where nothing can be compared. */
export interface Comparison {
  readonly total: string;
  readonly firstAnswer: string;
  readonly finish: string;
  readonly confirmed: string;
}

/** `12 lebih banyak daripada November 2024`: words alone carry the change. */
export function comparisonOf(recap: Recap, before: Recap | null): Comparison {
  if (!before?.total.count) return { total: '', firstAnswer: '', finish: '', confirmed: '' };
  const than = periodInSentence(before.period);
  return {
    total: changeOf(recap.total.count - before.total.count, formatCount, ['banyak', 'sedikit'], than),
    firstAnswer: durationChange(recap.total, before.total, 'firstAnswer', than),
    finish: durationChange(recap.total, before.total, 'finish', than),
    confirmed: shareChange(confirmedShare(recap), confirmedShare(before), than),
  };
}

/** Said of a period that is not over, beside one that is; empty otherwise. */
export function runningWords(recap: Recap, before: Recap | null, zone: ZoneName): string {
  const now = parseInstant(recap.asOf);
  if (!before || now === null || localMinute(now, zone).slice(0, 10) > daysOf(recap.period).to) return '';
  return `Angka ${periodInSentence(recap.period)} masih bertambah, sedangkan pembandingnya satu periode penuh.`;
}

function durationChange(now: Figures, then: Figures, of: keyof WorkingFigures, than: string): string {
  // One in working time and one in calendar time cannot be compared.
  if (!now.working !== !then.working) return '';
  const [a, b] = [(now.working ?? now)[of].median, (then.working ?? then)[of].median];
  if (a === null || b === null) return '';
  const minutes = Math.trunc((a - b) / MINUTE);
  return changeOf(minutes * MINUTE, now.working ? workingWords : durationWords, ['lama', 'cepat'], than);
}

function shareChange(now: number | null, then: number | null, than: string): string {
  if (now === null || then === null) return '';
  const points = Math.round((now - then) * 1000) / 10;
  return changeOf(points, (size) => `${POINTS.format(size)} poin persentase`, ['tinggi', 'rendah'], than);
}

/** @param words adjectives of more and of less */
function changeOf(
  change: number,
  sizeWords: (size: number) => string,
  [more, less]: readonly [string, string],
  than: string,
): string {
  if (change === 0) return `sama dengan ${than}`;
  return `${sizeWords(Math.abs(change))} lebih ${change > 0 ? more : less} daripada ${than}`;
}
