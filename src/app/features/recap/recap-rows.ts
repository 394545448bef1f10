import { officeKey, type Group, type Recap, type StatusOf } from '../../domain/recap';
import { isDays, monthDays, periodQuery, samePeriod } from '../../domain/recap-period';
import { listedStates, queryOf, STATES } from '../../domain/statuses';
import { topicName } from '../../domain/ticket';
import type { TicketQuery } from '../../domain/ticket-query';
import { askerKindWords } from '../../words/asker-kinds';
import { destinationWords } from '../../words/destinations';
import { methodWords } from '../../words/methods';
import { MONTH_NAMES } from '../../words/recap-periods';
import { stateWords } from '../../words/statuses';
import { quarterWords } from '../../words/periods';
import { countRow, rowOf, type RecapRow } from './recap-row';

const LISTED = listedStates();

/** The filters of the list that select every ticket of the recap. */
export function allQuery({ period, office }: Pick<Recap, 'period' | 'office'>): Partial<TicketQuery> {
  return { ...periodQuery(period), office };
}

/** An unknown code is its own label, and has no link because no filter selects it. */
export function statusRows(recap: Recap): readonly RecapRow[] {
  const { byStatus, byOffice, total } = recap;
  const place = ({ of }: Group<StatusOf>): number => {
    const found = LISTED.findIndex((state) => {
      const { code, feedback } = STATES[state];
      return code === of.status && (feedback === 'NONE') === of.awaitsFeedback;
    });
    return found < 0 ? LISTED.length : found;
  };
  const kinds = byOffice.map(({ of }) => of.kind);
  return [...byStatus]
    .sort((a, b) => place(a) - place(b))
    .map((group) => {
      const state = LISTED[place(group)];
      const query = state ? { ...queryOf(state), ...allQuery(recap) } : null;
      const label = (state && stateWords(state, ...kinds)) ?? group.of.status;
      return rowOf(group, total.count, { label, query });
    });
}

/** All quarters of the year, so that the reader can compare them. */
export function quarterRows({ byQuarter, year, period, office }: Recap): readonly RecapRow[] {
  const all = byQuarter.reduce((sum, { count }) => sum + count, 0);
  return byQuarter.map((group) =>
    rowOf(group, all, {
      label: quarterWords(group.of),
      query: { period: { year, quarter: group.of }, office },
      chosen: !isDays(period) && group.of === period.quarter,
    }),
  );
}

/** All months of the year; none where the backend does not send them. */
export function monthRows({ byMonth, year, period, office }: Recap): readonly RecapRow[] {
  const all = byMonth.reduce((sum, { count }) => sum + count, 0);
  return [...byMonth]
    .sort((a, b) => a.of - b.of)
    .map((group) => {
      const days = monthDays(year, group.of);
      return rowOf(group, all, {
        label: MONTH_NAMES[group.of - 1] ?? String(group.of),
        query: { ...days, office },
        chosen: samePeriod(period, days),
      });
    });
}

export function destinationRows(recap: Recap): readonly RecapRow[] {
  return groupRows(recap, recap.byDestination, destinationWords, (destination) => ({ destination }));
}

export function methodRows(recap: Recap): readonly RecapRow[] {
  return groupRows(recap, recap.byMethod, methodWords, (method) => ({ method }));
}

export function officeRows(recap: Recap): readonly RecapRow[] {
  return groupRows(
    recap,
    recap.byOffice,
    ({ name }) => name,
    (office) => ({ office: officeKey(office) }),
  );
}

export function officerRows(recap: Recap): readonly RecapRow[] {
  return groupRows(
    recap,
    recap.byOfficer,
    (alias) => alias,
    (officer) => ({ officer }),
  );
}

export function satkerRows(recap: Recap): readonly RecapRow[] {
  return groupRows(
    recap,
    recap.bySatker,
    ({ name, code }) => `${name} (${code})`,
    ({ code }) => ({ satker: code }),
  );
}

export function topicRows(recap: Recap): readonly RecapRow[] {
  return groupRows(recap, recap.byTopic, topicName, ({ code }) => ({ topic: code }));
}

export function askerKindRows(recap: Recap): readonly RecapRow[] {
  return groupRows(recap, recap.byAskerKind, askerKindWords, (askerKind) => ({ askerKind }));
}

/** No filter of the list selects them. */
export function replyRows({ byReplies }: Pick<Recap, 'byReplies'>): readonly RecapRow[] {
  const all = byReplies.reduce((sum, { count }) => sum + count, 0);
  return byReplies.map(({ of, count }) =>
    countRow(count, all, { label: `${of.replace('-', '–').replace('>', 'lebih dari ')} jawaban`, query: null }),
  );
}

/** Each row holds the tickets of the rows below it, too. */
export function ageRows(recap: Pick<Recap, 'ageing' | 'period' | 'office'>): readonly RecapRow[] {
  const { steps, working } = recap.ageing ?? { steps: [], working: false };
  const all = steps.find(({ days }) => days === 0)?.count ?? 0;
  const unit = working ? 'hari kerja' : 'hari';
  return steps.map(({ days, openBefore, count }) =>
    countRow(count, all, {
      label: days ? `Lebih dari ${days} ${unit}` : 'Semua yang belum selesai',
      query: { ...allQuery(recap), openBefore },
    }),
  );
}

/** Headings of the longest-waiting tickets, on the page and in the files. */
export const WAITING_TITLES = {
  offices: 'Paling lama menunggu jawaban kantor',
  haiDjpb: 'Paling lama di HAI-DJPb',
} as const;

/** The total first, then each destination. */
export function timeRows(recap: Recap): readonly RecapRow[] {
  const { total } = recap;
  return [rowOf(total, total.count, { label: 'Semua tiket', query: allQuery(recap) }), ...destinationRows(recap)];
}

function groupRows<Of>(
  recap: Recap,
  groups: readonly Group<Of>[],
  wordsOf: (of: Of) => string,
  filterOf: (of: Of) => Partial<TicketQuery>,
): readonly RecapRow[] {
  return groups.map((group) =>
    rowOf(group, recap.total.count, {
      label: wordsOf(group.of),
      query: { ...allQuery(recap), ...filterOf(group.of) },
    }),
  );
}
