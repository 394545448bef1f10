import type { Recap } from '../../domain/recap';
import { formatCount } from '../../domain/text';
import type { RecapRow } from './recap-row';
import * as rows from './recap-rows';

/** A table of the recap. */
export interface RecapSection {
  readonly title: string;
  /** Heading of the first column, and what the rows are grouped by in the files. */
  readonly heading: string;
  readonly rows: readonly RecapRow[];
  /** Whether the rows have times; else they are counted only. */
  readonly timed: boolean;
  /** What the rows leave out; empty without. */
  readonly note: string;
}

/** The tables of a period, in the order of the page and of the files; without those that have no row. */
export function recapSections(recap: Recap): readonly RecapSection[] {
  const { measuredMethod, ageing, total } = recap;
  const left = (counted: readonly RecapRow[], words: string): string => {
    const rest = total.count - counted.reduce((sum, { figures }) => sum + figures.count, 0);
    return rest > 0 ? `${formatCount(rest)} tiket ${words}.` : '';
  };
  const [officers, satkers, topics] = [rows.officerRows(recap), rows.satkerRows(recap), rows.topicRows(recap)];
  const offices = rows.officeRows(recap);
  const sections: readonly RecapSection[] = [
    timed('Tiket menurut status', 'Status', rows.statusRows(recap)),
    {
      title: 'Umur tiket yang belum selesai',
      heading: 'Umur',
      rows: rows.ageRows(recap),
      timed: false,
      note: ageing ? 'Sejak tiket direkam. Setiap umur memuat juga tiket yang lebih lama.' : '',
    },
    timed('Tiket menurut tujuan', 'Tujuan', rows.destinationRows(recap)),
    timed('Tiket menurut metode', 'Metode', rows.methodRows(recap)),
    timed('Tiket menurut kantor', 'Kantor', offices.length > 1 ? offices : []),
    timed('Tiket menurut satker', 'Satker', satkers, left(satkers, 'dari satker lain atau tanpa satker')),
    timed('Tiket menurut petugas yang terakhir menjawab', 'Petugas', officers, left(officers, 'belum dijawab petugas')),
    timed('Tiket menurut topik', 'Topik', topics, left(topics, 'tanpa topik')),
    timed('Tiket menurut jenis penanya', 'Jenis penanya', rows.askerKindRows(recap)),
    {
      title: 'Jawaban petugas per tiket selesai',
      heading: 'Jumlah jawaban',
      rows: rows.replyRows(recap),
      timed: false,
      note: measuredMethod ? 'Hanya tiket yang diajukan lewat MONSAKTI.' : '',
    },
  ];
  return total.count ? sections.filter((section) => section.rows.length) : [];
}

function timed(title: string, heading: string, sectionRows: readonly RecapRow[], note = ''): RecapSection {
  return { title, heading, rows: sectionRows, timed: true, note };
}
