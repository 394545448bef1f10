import { isOpenBefore } from '../../domain/ticket-query-url';
import type { Ageing } from '../../domain/recap';
import { own, readCount, readList, readText, uniqueBy } from './read-value';

/** Reads how old the open tickets are, youngest step first; null without a step whose instant the list filters by. */
export function readOpenAges(value: unknown): Ageing | null {
  const steps = readList(own(value, 'steps')).flatMap((row) => {
    const [days, count] = [readCount(own(row, 'days')), readCount(own(row, 'count'))];
    const openBefore = readText(own(row, 'open_before'));
    return days !== null && count !== null && isOpenBefore(openBefore) ? [{ days, openBefore, count }] : [];
  });
  const sorted = [...uniqueBy(steps, ({ days }) => String(days))].sort((a, b) => a.days - b.days);
  return sorted.length ? { working: own(value, 'working') === true, steps: sorted } : null;
}
