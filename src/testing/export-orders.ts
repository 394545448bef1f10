import type { ExportOrder } from '../app/exports/export-order';
import { openWriter } from '../app/exports/open-writer';
import type { ExportedTicket } from '../app/domain/ticket';
import { aSession } from './samples';

/** An export of the whole list of the satker in fig 9, as Excel with all columns. */
export function orderOf(changes: Partial<ExportOrder> = {}): ExportOrder {
  return {
    format: 'excel',
    columns: [],
    title: 'Daftar Tiket - Semua',
    filters: ['Selesai'],
    sort: 'Urut berdasarkan Tanggal dibuat terbaru',
    period: null,
    madeAt: '2024-03-21T05:07:10Z',
    reader: aSession('SATKER'),
    ...changes,
  };
}

/** Creates the file page by page, as the export does. */
export async function fileOf(order: ExportOrder, tickets: readonly ExportedTicket[], page = 300): Promise<Blob> {
  const writer = await openWriter(order);
  for (let at = 0; at < tickets.length; at += page) {
    await writer.write(tickets.slice(at, at + page));
  }
  return writer.finish();
}
