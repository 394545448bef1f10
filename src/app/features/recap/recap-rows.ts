import { officeKey, type Group, type Recap, type StatusOf } from '../../domain/recap';
import { listedStates, queryOf, STATES } from '../../domain/statuses';
import { destinationWords } from '../../words/destinations';
import { methodWords } from '../../words/methods';
import { stateWords } from '../../words/statuses';
import { quarterWords } from '../../words/periods';
import { rowOf, type RecapRow } from './recap-row';

const LISTED = listedStates();

/** An unknown code is its own label, and has no link because no filter selects it. */
export function statusRows({ byStatus, byOffice, total, period }: Recap): readonly RecapRow[] {
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
      const query = state ? { ...queryOf(state), period } : null;
      const label = (state && stateWords(state, ...kinds)) ?? group.of.status;
      return rowOf(group, total.count, { label, query });
    });
}

/** All quarters of the year, so that the reader can compare them. */
export function quarterRows({ byQuarter, period: { year, quarter: chosen } }: Recap): readonly RecapRow[] {
  const all = byQuarter.reduce((sum, { count }) => sum + count, 0);
  return byQuarter.map((group) =>
    rowOf(group, all, {
      label: quarterWords(group.of),
      query: { period: { year, quarter: group.of } },
      chosen: group.of === chosen,
    }),
  );
}

export function destinationRows({ byDestination, total, period }: Recap): readonly RecapRow[] {
  return byDestination.map((group) =>
    rowOf(group, total.count, { label: destinationWords(group.of), query: { destination: group.of, period } }),
  );
}

export function methodRows({ byMethod, total, period }: Recap): readonly RecapRow[] {
  return byMethod.map((group) =>
    rowOf(group, total.count, { label: methodWords(group.of), query: { method: group.of, period } }),
  );
}

export function officeRows({ byOffice, total, period }: Recap): readonly RecapRow[] {
  return byOffice.map((group) =>
    rowOf(group, total.count, { label: group.of.name, query: { office: officeKey(group.of), period } }),
  );
}

/** Headings of the longest-waiting tickets, on the page and in the Excel file. */
export const WAITING_TITLES = {
  offices: 'Paling lama menunggu jawaban kantor',
  haiDjpb: 'Paling lama di HAI-DJPb',
} as const;

/** The total first, then each destination. */
export function timeRows(recap: Recap): readonly RecapRow[] {
  const { total, period } = recap;
  return [rowOf(total, total.count, { label: 'Semua tiket', query: { period } }), ...destinationRows(recap)];
}
