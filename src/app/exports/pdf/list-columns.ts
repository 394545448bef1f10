import { seesFeedback } from '../../domain/access';
import { formatListDate, zoneLabel } from '../../words/dates';
import { destinationWords } from '../../words/destinations';
import { ratingWords } from '../../words/ratings';
import type { ExportedTicket } from '../../domain/ticket';
import { type ExportReader, feedbackFact, statusOf } from '../ticket-facts';

/** A column of the PDF list; its text may have several lines. */
export interface ListColumn {
  readonly heading: string;
  /** Points; null takes the rest of the page's width. */
  readonly width: number | null;
  readonly text: (ticket: ExportedTicket) => string;
}

/** Columns of the PDF list: those of the screen, with rating and comment for the satker only (F55). */
export function listColumns(reader: ExportReader): readonly ListColumn[] {
  const { zone } = reader;
  return [
    { heading: 'No', width: 34, text: ({ no }) => String(no) },
    { heading: 'Nama, Email', width: 120, text: ({ asker }) => lines(asker.name, asker.email) },
    { heading: `Tanggal (${zoneLabel(zone)})`, width: 86, text: ({ createdAt }) => formatListDate(createdAt, zone) },
    {
      heading: 'No. Referensi Tiket',
      width: 92,
      text: ({ reference, haiDjpbNumber }) => lines(reference, haiDjpbNumber),
    },
    { heading: 'Subjek', width: null, text: ({ subject }) => subject },
    { heading: 'Status', width: 92, text: statusOf },
    { heading: 'Tujuan', width: 100, text: ({ destination }) => destinationWords(destination) },
    ...(seesFeedback(reader) ? ratingColumns() : [{ heading: 'Feedback', width: 72, text: feedbackFact }]),
  ];
}

function ratingColumns(): readonly ListColumn[] {
  return [
    { heading: 'Penilaian', width: 60, text: ({ feedback }) => (feedback ? ratingWords(feedback.rating) : '-') },
    { heading: 'Komentar', width: 90, text: ({ feedback }) => feedback?.comment ?? '' },
  ];
}

function lines(first: string, second: string | null): string {
  return second ? `${first}\n${second}` : first;
}
