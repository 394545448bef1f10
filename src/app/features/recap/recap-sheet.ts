import { formatCount } from '../../domain/count';
import { ageWords, formatThreadTime, zoneLabel } from '../../domain/dates';
import { periodWords } from '../../domain/period';
import { confirmedShare, type Recap } from '../../domain/recap';
import type { Session } from '../../domain/session';
import type { RecapLine, RecapSheet } from '../../exports/excel/recap-workbook';
import { statusOf } from '../../exports/ticket-facts';
import { percentWords, type RecapRow } from './recap-row';
import * as rows from './recap-rows';

/**
 * All numbers of the page for a file: first all tickets, then what each chart shows, and below who has waited longest.
 * Its one time is the backend's, of which the numbers are: the machine's clock may be wrong.
 */
export function recapSheet(recap: Recap, { name, office, zone }: Session): RecapSheet {
  const { count, of } = recap.confirmed;
  const groups: readonly (readonly [string, readonly RecapRow[]])[] = [
    ['Semua', rows.timeRows(recap).slice(0, 1)],
    [`Triwulan ${recap.period.year}`, rows.quarterRows(recap)],
    ['Status', rows.statusRows(recap)],
    ['Tujuan', rows.destinationRows(recap)],
    ['Metode', rows.methodRows(recap)],
    ['Kantor', rows.officeRows(recap)],
  ];
  return {
    title: `Rekap Tiket - ${office?.name ?? 'Semua kantor'}`,
    about: [
      `Data per ${formatThreadTime(recap.asOf, zone)} ${zoneLabel(zone)}`,
      periodWords(recap.period),
      `Dikonfirmasi satker ${percentWords(confirmedShare(recap))}: ${formatCount(count)} dari ${formatCount(of)} tiket selesai`,
    ],
    lines: groups.flatMap(([by, lines]) => lines.map(({ label, figures }): RecapLine => ({ by, label, figures }))),
    below: waitingRows(recap),
    author: name,
    madeAt: recap.asOf,
  };
}

/** The offices' own tickets first, then those at HAI-DJPb, as on the page. */
function waitingRows({ longestWaiting, asOf }: Recap): RecapSheet['below'] {
  if (!longestWaiting.length) return [];
  const headings = ['Menunggu', 'Subjek', 'No. Referensi', 'No. HAI-DJPb', 'Satker', 'Kantor', 'Status'];
  const tickets = longestWaiting.map((ticket) => [
    ageWords(ticket.statusSince, asOf) || '-',
    ticket.subject,
    ticket.reference,
    ticket.haiDjpbNumber ?? '',
    ticket.satker?.name ?? ticket.asker.name,
    ticket.office.name,
    statusOf(ticket),
  ]);
  return [['Paling lama menunggu jawaban'], headings, ...tickets];
}
