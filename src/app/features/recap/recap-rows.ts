import { quarterWords } from '../../domain/period';
import { officeKey, type Group, type Recap, type StatusOf } from '../../domain/recap';
import type { Office } from '../../domain/session';
import type { KnownStatus as Code } from '../../domain/ticket';
import type { TicketQuery } from '../../domain/ticket-query';
import { destinationWords, methodWords } from '../../domain/words';
import { rowOf, type RecapRow } from './recap-row';

interface KnownStatus extends StatusOf {
  readonly label: string;
  readonly query: Partial<TicketQuery>;
}

/** Words and filter of each status, in the order in which a ticket goes through them. */
const STATUSES: readonly KnownStatus[] = [
  known('WAITING_CSO', 'Menunggu konfirmasi/respon {office}'),
  known('WAITING_SATKER', 'Menunggu konfirmasi/respon Satker'),
  known('FORWARDED', 'Kirim ke HAI'),
  {
    ...known('DONE', 'Selesai, belum ada feedback'),
    awaitsFeedback: true,
    query: { status: 'DONE', feedback: 'NONE' },
  },
  { ...known('DONE', 'Selesai'), query: { status: 'CLOSED' } },
];

/** A code that we do not know stands under its own name, and no filter finds it. */
export function statusRows({ byStatus, byOffice, total, period }: Recap): readonly RecapRow[] {
  const place = ({ of }: Group<StatusOf>): number => {
    const found = STATUSES.findIndex(
      ({ status, awaitsFeedback }) => status === of.status && awaitsFeedback === of.awaitsFeedback,
    );
    return found < 0 ? STATUSES.length : found;
  };
  return [...byStatus]
    .sort((a, b) => place(a) - place(b))
    .map((group) => {
      const status = STATUSES[place(group)];
      const query = status ? { ...status.query, period } : null;
      const label = status ? status.label.replace('{office}', officeWords(byOffice)) : group.of.status;
      return rowOf(group, total.count, { label, query });
    });
}

/** The whole year, so that a quarter is seen beside its neighbours. */
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

/** All tickets first, then each destination: whose answers take longest. */
export function timeRows(recap: Recap): readonly RecapRow[] {
  const { total, period } = recap;
  return [rowOf(total, total.count, { label: 'Semua tiket', query: { period } }), ...destinationRows(recap)];
}

/** For whose answer tickets of these offices wait. */
function officeWords(offices: readonly Group<Office>[]): string {
  const kinds = new Set(offices.map(({ of }) => (of.kind === 'KANWIL' ? 'Kanwil' : 'KPPN')));
  return [...kinds].sort().join('/');
}

function known(status: Code, label: string): KnownStatus {
  return { status, awaitsFeedback: false, label, query: { status } };
}
