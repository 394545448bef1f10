import { seesFeedback } from '../../domain/access';
import { formatListDate, zoneLabel } from '../../words/dates';
import { askerKindWords } from '../../words/asker-kinds';
import { destinationWords } from '../../words/destinations';
import { ratingWords } from '../../words/ratings';
import type { ExportedTicket } from '../../domain/ticket';
import { type ExportReader, feedbackFact, statusOf, topicFact } from '../ticket-facts';
import { ageFact } from './age-fact';

/** A column of the PDF list; its text may have several lines. */
export interface ListColumn {
  readonly heading: string;
  /** Points; null takes the rest of the page's width. */
  readonly width: number | null;
  readonly text: (ticket: ExportedTicket) => string;
}

/**
 * Columns of the PDF list: those of the screen, in its order; the kind of asker, the topic and the age are lines of the name,
 * the subject and the status. With rating and comment for the satker only (F55).
 */
export function listColumns(reader: ExportReader): readonly ListColumn[] {
  const { zone } = reader;
  return [
    { heading: 'No', width: 34, text: ({ no }) => String(no) },
    { heading: 'Nama, Email', width: 120, text: nameLines },
    { heading: `Tanggal (${zoneLabel(zone)})`, width: 86, text: ({ createdAt }) => formatListDate(createdAt, zone) },
    {
      heading: 'No. Referensi Tiket',
      width: 92,
      text: ({ reference, haiDjpbNumber }) => lines(reference, haiDjpbNumber),
    },
    { heading: 'Subjek', width: null, text: (ticket) => lines(ticket.subject, topicFact(ticket)) },
    { heading: 'Status', width: 92, text: (ticket) => lines(statusOf(ticket), ageFact(ticket)) },
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

function nameLines({ asker, askerKind }: ExportedTicket): string {
  return lines(asker.name, lines(asker.email, askerKind && askerKindWords(askerKind)));
}

function lines(first: string, second: string | null): string {
  return second ? `${first}\n${second}` : first;
}
