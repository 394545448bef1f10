import { statusWords } from '../../../src/app/words/statuses';
import { destinationWords } from '../../../src/app/words/destinations';
import { crc32 } from '../../../src/app/exports/xlsx/crc32';
import { type ZipEntry, zipOf } from '../../../src/app/exports/xlsx/zip';
import type { ExportedTicket } from '../../../src/app/domain/ticket';
import { HEADINGS, serial } from '../cells';

/** The floor: XML strings in 128 KB chunks to the native gzip, no library, no checks beyond valid XML. */
export async function make(tickets: readonly ExportedTicket[]): Promise<Blob> {
  const gzip = new CompressionStream('gzip');
  const writer = gzip.writable.getWriter();
  const packed = new Response(gzip.readable).blob();
  const encoder = new TextEncoder();
  let xml = `${XML}<worksheet ${MAIN}><sheetData><row r="1">${HEADINGS.map((heading, index) => text(String.fromCharCode(65 + index), 1, heading)).join('')}</row>`;
  let row = 1;
  for (const ticket of tickets) {
    row++;
    xml += `<row r="${row}"><c r="A${row}"><v>${ticket.no}</v></c>${text('B', row, ticket.asker.name)}${text('C', row, ticket.asker.email)}<c r="D${row}" s="1"><v>${serial(ticket.createdAt)}</v></c>${text('E', row, ticket.reference)}${text('F', row, ticket.haiDjpbNumber)}${text('G', row, ticket.subject)}${text('H', row, statusWords(ticket))}${text('I', row, destinationWords(ticket.destination))}${text('J', row, ticket.feedbackGiven ? 'Sudah ada feedback' : 'Belum ada feedback')}</row>`;
    if (xml.length > 131_072) {
      await writer.write(encoder.encode(xml));
      xml = '';
    }
  }
  await writer.write(encoder.encode(`${xml}</sheetData></worksheet>`));
  await writer.close();
  const file = await packed;
  const trailer = new DataView(await file.slice(-8).arrayBuffer());
  const sheet: ZipEntry = {
    name: 'xl/worksheets/sheet1.xml',
    method: 'deflated',
    data: file.slice(10, -8),
    crc: trailer.getUint32(0, true),
    size: trailer.getUint32(4, true),
  };
  return zipOf([...Object.entries(PACKAGE).map(([name, content]) => stored(name, content)), sheet], '');
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PACKAGE: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${XML}<styleSheet ${MAIN}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

function text(column: string, row: number, value: string | null): string {
  return value ? `<c r="${column}${row}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>` : '';
}

function escaped(value: string): string {
  return /[&<>\u0000-\u0008\u000b-\u001f]/.test(value)
    ? value
        .replace(/[\u0000-\u0008\u000b-\u001f]/g, '')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
    : value;
}

function stored(name: string, content: string): ZipEntry {
  const bytes = new TextEncoder().encode(content);
  return { name, method: 'stored', data: new Blob([bytes]), crc: crc32(bytes), size: bytes.length };
}
