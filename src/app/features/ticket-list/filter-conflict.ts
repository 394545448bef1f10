import { periodDays } from '../../domain/period';
import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { filterChips } from './query-words';

type Status = NonNullable<TicketQuery['status']>;

const UNFINISHED: readonly Status[] = ['WAITING', 'WAITING_CSO', 'WAITING_SATKER', 'FORWARDED'];
/** Statuses of which nothing ever waits for the reader. */
const NEVER_WAITS: Readonly<Record<'officer' | 'satker', readonly Status[]>> = {
  satker: ['WAITING_CSO', 'FORWARDED', 'CLOSED'],
  officer: ['DONE', 'WAITING_SATKER', 'FORWARDED', 'CLOSED'],
};

/** Why no ticket can ever match, whatever tickets there are; null when some may. */
export function filterConflict(query: TicketQuery, officer: boolean): string | null {
  const pair = conflictingPair(query, officer);
  return pair && `“${pair[0]}” dan “${pair[1]}” tidak pernah cocok bersama. Hapus salah satu.`;
}

function conflictingPair(query: TicketQuery, officer: boolean): readonly [string, string] | null {
  const { status, feedback, period, from, to, waitingForMe } = query;
  const words = (part: Partial<TicketQuery>): string => filterChips({ ...DEFAULT_QUERY, ...part })[0]?.words ?? '';
  const waits = 'Menunggu Anda';
  if (feedback && status && (UNFINISHED.includes(status) || (status === 'CLOSED' && feedback === 'NONE')))
    return [words({ status }), words({ feedback })];
  if (waitingForMe && status && NEVER_WAITS[officer ? 'officer' : 'satker'].includes(status))
    return [waits, words({ status })];
  if (waitingForMe && feedback && (officer || feedback === 'GIVEN')) return [waits, words({ feedback })];
  if (from && to && from > to) return [words({ from }), words({ to })];
  const days = period && periodDays(period);
  if (days && ((to && to < days.from) || (from && from > days.to))) return [words({ period }), words({ from, to })];
  return null;
}
