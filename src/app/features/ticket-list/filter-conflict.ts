import { periodDays } from '../../domain/period';
import { STATES, type StateQuery, statesIn } from '../../domain/statuses';
import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { filterChips, WAITING_FOR_YOU } from './query-words';

/** Why the filters exclude each other; null when they do not. */
export function filterConflict(query: TicketQuery, officer: boolean): string | null {
  const pair = conflictingPair(query, officer);
  return pair && `“${pair[0]}” dan “${pair[1]}” tidak pernah cocok bersama. Hapus salah satu.`;
}

function conflictingPair(query: TicketQuery, officer: boolean): readonly [string, string] | null {
  const { status, feedback, period, satker, askerKind, from, to, openBefore, answered, waitingForMe } = query;
  const words = (part: Partial<TicketQuery>): string => filterChips({ ...DEFAULT_QUERY, ...part })[0]?.words ?? '';
  const everMine = (part: Partial<StateQuery>): boolean =>
    statesIn({ status: null, feedback: null, ...part }).some(
      (state) => STATES[state].holder === (officer ? 'office' : 'satker'),
    );
  if (status && feedback && !statesIn(query).length) return [words({ status }), words({ feedback })];
  if (waitingForMe && status && !everMine({ status })) return [WAITING_FOR_YOU, words({ status })];
  if (waitingForMe && feedback && !everMine({ feedback })) return [WAITING_FOR_YOU, words({ feedback })];
  const finished = (part: Partial<StateQuery>): boolean =>
    statesIn({ status: null, feedback: null, ...part }).every((state) => STATES[state].code === 'DONE');
  if (openBefore && status && finished({ status })) return [words({ status }), words({ openBefore })];
  if (openBefore && feedback && finished({ feedback })) return [words({ feedback }), words({ openBefore })];
  if (answered === 'no' && status && finished({ status })) return [words({ status }), words({ answered })];
  if (answered === 'no' && feedback && finished({ feedback })) return [words({ feedback }), words({ answered })];
  if (answered === 'no' && query.officer) return [words({ officer: query.officer }), words({ answered })];
  // Only a transcript names another kind, and then no satker.
  if (satker && askerKind && askerKind !== 'SATKER') return [words({ satker }), words({ askerKind })];
  if (from && to && from > to) return [words({ from }), words({ to })];
  const days = period && periodDays(period);
  if (days && ((to && to < days.from) || (from && from > days.to))) return [words({ period }), words({ from, to })];
  return null;
}
