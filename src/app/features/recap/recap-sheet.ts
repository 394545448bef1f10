import { formatThreadTime, zoneLabel } from '../../domain/dates';
import { periodWords } from '../../domain/period';
import { confirmedShare, type Recap } from '../../domain/recap';
import type { Session } from '../../domain/session';
import type { RecapLine, RecapSheet } from '../../exports/excel/recap-workbook';
import { countWords, percentWords, type RecapRow } from './recap-row';
import * as rows from './recap-rows';

/** All numbers of the page for a file: first all tickets, then what each chart shows. */
export function recapSheet(recap: Recap, { name, office, zone }: Session, madeAt: string): RecapSheet {
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
      `Waktu unduh ${formatThreadTime(madeAt, zone)} ${zoneLabel(zone)}`,
      `${periodWords(recap.period)}, data per ${formatThreadTime(recap.asOf, zone)} ${zoneLabel(zone)}`,
      `Dikonfirmasi satker ${percentWords(confirmedShare(recap))}: ${countWords(count)} dari ${countWords(of)} tiket selesai`,
    ],
    lines: groups.flatMap(([by, lines]) => lines.map(({ label, figures }): RecapLine => ({ by, label, figures }))),
    author: name,
    madeAt,
  };
}
