import { formatCount } from '../../domain/text';
import { formatThreadTime, zoneLabel } from '../../words/dates';
import { parseInstant } from '../../domain/instant';
import { confirmedShare, type Recap, groupWaiting } from '../../domain/recap';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { periodWords } from '../../words/periods';
import type { RecapLine, RecapSheet } from '../../exports/excel/recap-workbook';
import { statusOf } from '../../exports/ticket-facts';
import { measuredWords, percentWords, type RecapRow } from './recap-row';
import * as rows from './recap-rows';

/**
 * The page's numbers for the Excel file: the totals, then each chart, then the longest-waiting tickets. The time is the
 * backend's, because the machine's clock may be wrong.
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
      measuredWords(recap),
    ],
    lines: groups.flatMap(([by, lines]) => lines.map(({ label, figures }): RecapLine => ({ by, label, figures }))),
    below: waitingRows(recap),
    author: name,
    madeAt: recap.asOf,
  };
}

/** Tickets at the offices and tickets at HAI-DJPb under separate headings, as on the page. */
function waitingRows(recap: Recap): RecapSheet['below'] {
  const waiting = groupWaiting(recap);
  return (['offices', 'haiDjpb'] as const).flatMap((group) => {
    const tickets = waiting[group];
    return tickets.length
      ? [[], [rows.WAITING_TITLES[group]], WAITING_HEADINGS, ...tickets.map((ticket) => waitingRow(ticket, recap.asOf))]
      : [];
  });
}

const WAITING_HEADINGS = [
  'Menunggu (hari)',
  'Subjek',
  'No. Referensi',
  'No. HAI-DJPb',
  'Satker',
  'Kantor',
  'Status',
] as const;

function waitingRow(ticket: Ticket, asOf: string): RecapSheet['below'][number] {
  return [
    daysBetween(ticket.statusSince, asOf),
    ticket.subject,
    ticket.reference,
    ticket.haiDjpbNumber ?? '',
    ticket.satker?.name ?? ticket.asker.name,
    ticket.office.name,
    statusOf(ticket),
  ];
}

/** Days as a number for the spreadsheet, rounded down to a tenth. */
function daysBetween(sinceIso: string | null, nowIso: string): number | null {
  const [since, now] = [parseInstant(sinceIso), parseInstant(nowIso)];
  return since === null || now === null ? null : Math.floor((now - since) / 8_640_000) / 10;
}
