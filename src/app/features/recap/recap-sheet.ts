import { formatThreadTime, zoneLabel } from '../../words/dates';
import { parseInstant } from '../../domain/instant';
import { confirmedShare, type Recap, groupWaiting, officeKey } from '../../domain/recap';
import type { Office, Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import type { WorkingTimes } from '../../services/working-time/working-times';
import { workingDaysCell } from '../../words/working-age-words';
import { recapPeriodWords } from '../../words/recap-periods';
import type { RecapLine, RecapList, RecapSheet } from '../../exports/recap-order';
import { statusOf } from '../../exports/ticket-facts';
import { confirmedNotes, headlineCards } from './headline-cards';
import { measuredWords, percentWords, type RecapRow, type SpreadWords, timeWords } from './recap-row';
import * as rows from './recap-rows';
import { recapSections } from './recap-sections';

/** What the page shows. */
export interface ShownRecap {
  readonly recap: Recap;
  /** Figures of the period before; null without. */
  readonly before: Recap | null;
  readonly session: Session;
  /** Percent of the finished tickets that should be confirmed. */
  readonly target: number;
}

/** Counts the working days of the tickets below; null without a calendar. */
type Times = Pick<WorkingTimes, 'workingDays'> | null;

/** The office whose figures the recap holds; null for all that the reader sees. */
export function recapOffice({ offices, office }: Recap, session: Session): Office | null {
  return offices.find((one) => officeKey(one) === office) ?? session.office;
}

/**
 * The page's numbers for the files: the totals, then each table, then the longest-waiting tickets. The time is the
 * backend's, because the machine's clock may be wrong.
 */
export function recapSheet({ recap, before, session, target }: ShownRecap, times: Times): RecapSheet {
  const { zone } = session;
  const sections = recapSections(recap);
  const groups: readonly (readonly [string, readonly RecapRow[], boolean])[] = [
    ['Semua', rows.timeRows(recap).slice(0, 1), true],
    [`Bulan ${recap.year}`, rows.monthRows(recap), true],
    [`Triwulan ${recap.year}`, rows.quarterRows(recap), true],
    ...sections.map((section) => [section.heading, section.rows, section.timed] as const),
  ];
  return {
    title: `Rekap Tiket - ${recapOffice(recap, session)?.name ?? 'Semua kantor'}`,
    about: [
      `Data per ${formatThreadTime(recap.asOf, zone)} ${zoneLabel(zone)}`,
      recapPeriodWords(recap.period),
      `Dikonfirmasi satker ${percentWords(confirmedShare(recap))}: ${confirmedNotes(recap, target).join(', ')}`,
      ...changes(recap, before, target),
      measuredWords(recap),
      timeNote(recap),
      ...sections.flatMap(({ title, note }) => (note ? [`${title}: ${note}`] : [])),
    ],
    lines: groups.flatMap(([by, lines, timed]) => lines.map((row) => lineOf(by, row, timed))),
    below: waitingLists(recap, times),
    author: session.name,
    madeAt: recap.asOf,
  };
}

function lineOf(by: string, row: RecapRow, timed: boolean): RecapLine {
  const { label, figures, share, firstAnswer, finish, unanswered } = row;
  const waits = unanswered ? `${unanswered.n}, median umur ${unanswered.median}` : '';
  const times = [timesWords(firstAnswer), timesWords(finish)] as const;
  return { by, label, figures, timed, words: timed ? [share, ...times, waits] : [share, '', '', ''] };
}

const timesWords = ({ n, median, p90, beside }: SpreadWords): string =>
  n === '0' ? '-' : [`${median} dari ${n} tiket`, `9 dari 10 dalam ${p90}`, beside ?? ''].filter(Boolean).join('\n');

/** What has changed against the period before, each in a line; none where nothing can be compared. */
function changes(recap: Recap, before: Recap | null, target: number): readonly string[] {
  return headlineCards(recap, before, target).flatMap(({ label, change }) => (change ? [`${label}: ${change}`] : []));
}

/** The files have both times, where the page shows one. */
const timeNote = ({ total }: Recap): string =>
  total.working
    ? 'Waktu kerja dihitung dalam jam buka kantor, tanpa malam dan hari libur; waktu lainnya menurut kalender.'
    : timeWords({ total });

/** Tickets at the offices and tickets at HAI-DJPb under separate headings, as on the page. */
function waitingLists(recap: Recap, times: Times): readonly RecapList[] {
  const waiting = groupWaiting(recap);
  return (['offices', 'haiDjpb'] as const).flatMap((group) => {
    const tickets = waiting[group];
    if (!tickets.length) return [];
    const title = rows.WAITING_TITLES[group];
    return [
      { title, headings: WAITING_HEADINGS, rows: tickets.map((ticket) => waitingRow(ticket, recap.asOf, times)) },
    ];
  });
}

const WAITING_HEADINGS = [
  'Menunggu (hari kerja)',
  'Menunggu (hari kalender)',
  'Subjek',
  'No. Referensi',
  'No. HAI-DJPb',
  'Satker',
  'Kantor',
  'Status',
] as const;

function waitingRow(ticket: Ticket, asOf: string, times: Times): RecapList['rows'][number] {
  const days = daysBetween(ticket.statusSince, asOf);
  const working = times ? times.workingDays(ticket.office, ticket.statusSince, asOf) : 'calendar';
  return [
    days === null ? null : workingDaysCell(working),
    days,
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
