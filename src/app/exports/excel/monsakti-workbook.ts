import { parseInstant, wallClockAt } from '../../domain/instant';
import type { ZoneName } from '../../domain/session';
import type { ExportedTicket } from '../../domain/ticket';
import type { ExportOrder, TicketWriter } from '../export-order';
import { emptySpan, HEADING_ROW, widen } from '../heading-lines';
import { feedbackFact, statusOf } from '../ticket-facts';
import { workbookMetadata } from './workbook-metadata';
import type { CellValue } from '../xlsx/sheet-rows';
import { Workbook } from '../xlsx/workbook';

/** Headings that the offices' importers look for, in their order; the same for every role (spec section 5). */
const HEADINGS = ['NO', 'NAMA/EMAIL', 'TANGGAL', 'NO. REFERENSI, SUBJEK', 'STATUS', 'CSO', 'DETAIL'];

/**
 * An importer starts a new ticket at a reference column that begins with this, so a subject must not begin with it.
 * Control characters count as spaces, because importers drop them or read them as line ends (NEL).
 */
const LOOKS_LIKE_REFERENCE = /^[\s\p{Cc}\p{Cf}\ufffd]*No\.\s*Ref/iu;

/**
 * Opens an Excel file in format MONSAKTI (spec section 5): three sheet rows a ticket, dates as text in the reader's zone.
 * An importer starts a ticket where NO is a number or the reference column starts with `No. Ref`; the second row has
 * e-mail and subject, the third the satker with its code in brackets and the HAI-DJPb number.
 */
export async function openMonsaktiWorkbook(order: ExportOrder): Promise<TicketWriter> {
  const workbook = await Workbook.open({
    headings: HEADINGS,
    columns: HEADINGS.map((_, index) => ({ kind: index ? 'text' : 'number', style: 0 })),
    headingRow: HEADING_ROW,
    filterButtons: false,
  });
  const span = emptySpan();
  return {
    write: async (tickets) => {
      for (const ticket of tickets) {
        widen(span, ticket);
        for (const row of rowsOf(ticket, order.reader.zone)) {
          workbook.add(row);
        }
        if (workbook.full) {
          await workbook.flush();
        }
      }
    },
    finish: () => workbook.finish(workbookMetadata(order, span)),
  };
}

function rowsOf(ticket: ExportedTicket, zone: ZoneName): readonly (readonly CellValue[])[] {
  const { no, asker, createdAt, reference, subject, officerAlias, satker, haiDjpbNumber } = ticket;
  return [
    [
      no,
      asker.name,
      isoDate(createdAt, zone),
      `No. Ref: ${reference}`,
      statusOf(ticket),
      officerAlias,
      feedbackFact(ticket),
    ],
    [null, asker.email, null, LOOKS_LIKE_REFERENCE.test(subject) ? `'${subject}` : subject],
    [
      null,
      satker ? `${satker.name} (${satker.code})` : null,
      null,
      haiDjpbNumber === null ? null : `(NOMOR TIKET HAI DJPb :${haiDjpbNumber})`,
    ],
  ];
}

/** `2024-03-19 12:00:39`. */
function isoDate(iso: string | null, zone: ZoneName): string | null {
  const ms = parseInstant(iso);
  if (ms === null) {
    return null;
  }
  const { year, month, day, hour, minute, second } = wallClockAt(ms, zone);
  const [MM, dd, hh, mm, ss] = [month, day, hour, minute, second].map((part) => String(part).padStart(2, '0'));
  return `${year}-${MM}-${dd} ${hh}:${mm}:${ss}`;
}
