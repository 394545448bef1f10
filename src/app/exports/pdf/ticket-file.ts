import { seesFeedback } from '../../domain/access';
import { formatThreadTime, zoneLabel } from '../../words/dates';
import { formatSize } from '../../words/file-words';
import type { AttachmentInfo, ThreadEntry, TicketDetail, TicketEvent } from '../../domain/ticket';
import { askerKindWords } from '../../words/asker-kinds';
import { destinationWords } from '../../words/destinations';
import { methodWords } from '../../words/methods';
import { ratingWords } from '../../words/ratings';
import { eventWords } from '../../words/events';
import { sideWords } from '../../words/sides';
import type { Fingerprint, TicketFileOrder } from '../export-order';
import { printTime } from '../heading-lines';
import { feedbackFact, statusOf, topicFact } from '../ticket-facts';
import { Paper } from '../paper/paper';
import { PaperFlow } from '../paper/paper-flow';

const NOT_HASHED = {
  fetch: 'tidak dihitung: berkas tidak dapat diunduh',
  browser: 'tidak dihitung: peramban hanya dapat menghitungnya di halaman https',
} as const;

/** Berkas Tiket (spec section 5): a PDF with the whole thread and the SHA-256 of each attachment, for auditors. */
export async function ticketFile(order: TicketFileOrder): Promise<Blob> {
  const { ticket, madeAt, reader } = order;
  const title = `Berkas Tiket No. ${ticket.reference}`;
  const footer = `${title} · Dicetak ${printTime(order)} oleh ${order.reader.name}`;
  const paper = new Paper({
    orientation: 'portrait',
    title,
    subject: ticket.subject,
    footer,
    madeAt,
    author: reader.name,
    zone: reader.zone,
  });
  const flow = new PaperFlow(paper);
  await flow.title(title);
  for (const [label, text] of facts(order)) {
    await flow.fact(label, text);
  }
  await flow.heading(`Perjalanan (${zoneLabel(order.reader.zone)})`);
  for (const event of ticket.events) {
    await flow.paragraph(eventLine(event, order));
  }
  await flow.heading(`Percakapan (${ticket.thread.length})`);
  for (const entry of ticket.thread) {
    // An alias alone does not show an auditor which side wrote the entry.
    const who = `Respon tiket oleh ${entry.author} (${sideWords(entry, ticket)})`;
    await flow.byline(`${formatThreadTime(entry.at, order.reader.zone)}  ${who}`);
    await flow.paragraph(entry.text);
    if (entry.attachments.length) {
      await flow.paragraph(`Lampiran: ${entry.attachments.map(({ name }) => name).join(', ')}`);
    }
  }
  await writeAttachments(flow, order);
  return paper.finish();
}

function facts({ ticket, reader }: TicketFileOrder): readonly (readonly [string, string])[] {
  const { asker, askerKind, satker, createdAt, feedback } = ticket;
  const topic = topicFact(ticket);
  return [
    ['Judul', ticket.subject],
    ['Nama/Email', [asker.name, asker.email].filter(Boolean).join('/')],
    ...(askerKind ? ([['Jenis penanya', askerKindWords(askerKind)]] as const) : []),
    ['Satker', satker ? `${satker.name} (${satker.code})` : ''],
    ['Metode', methodWords(ticket.method)],
    ['Tujuan', destinationWords(ticket.destination)],
    ['Kantor', ticket.office.name],
    ['Tanggal', createdAt === null ? '' : `${formatThreadTime(createdAt, reader.zone)} ${zoneLabel(reader.zone)}`],
    ['Nomor HAI-DJPb', ticket.haiDjpbNumber ?? ''],
    ['Status', statusOf(ticket)],
    ['Feedback', feedbackFact(ticket)],
    ...(feedback && seesFeedback(reader)
      ? ([
          ['Penilaian', ratingWords(feedback.rating)],
          ['Komentar', feedback.comment],
        ] as const)
      : []),
    ...(topic ? ([['Topik', topic]] as const) : []),
  ];
}

function eventLine({ kind, at, by }: TicketEvent, { reader }: TicketFileOrder): string {
  return `${formatThreadTime(at, reader.zone)}  ${eventWords(kind)}${by && ` oleh ${by}`}`;
}

async function writeAttachments(flow: PaperFlow, { ticket, fingerprints, reader }: TicketFileOrder): Promise<void> {
  const attachments = attachmentsOf(ticket);
  await flow.heading(`Lampiran (${attachments.length})`);
  if (!attachments.length) {
    await flow.paragraph('Tidak ada lampiran');
  }
  for (const { entry, file } of attachments) {
    await flow.byline(file.name);
    const from = `dari ${entry.author}, ${formatThreadTime(entry.at, reader.zone)}`;
    await flow.paragraph(`${formatSize(file.size)} (${file.size} byte) · ${from}`);
    await flow.paragraph(`SHA-256: ${fingerprintWords(fingerprints[file.id])}`);
  }
}

function fingerprintWords(found: Fingerprint = { missing: 'fetch' }): string {
  if ('sha256' in found) {
    return found.sha256;
  }
  return 'missing' in found
    ? NOT_HASHED[found.missing]
    : `tidak dihitung: yang terunduh berukuran ${found.otherSize} byte, tidak sama dengan ukuran yang tercatat`;
}

function attachmentsOf({
  thread,
}: TicketDetail): readonly { readonly entry: ThreadEntry; readonly file: AttachmentInfo }[] {
  return thread.flatMap((entry) => entry.attachments.map((file) => ({ entry, file })));
}
