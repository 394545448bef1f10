import type { Size } from './marks';

/** A JPEG with three colour channels, and its size in pixels. */
export interface JpegPage extends Size {
  readonly jpeg: Blob;
}

/** Points of A4. */
const SHORT = 595.28;
const LONG = 841.89;
const MARGIN = 24;

/** Objects before those of the pages: catalog and page tree. */
const FIRST = 3;
/** Objects of a page: page, content, picture. */
const EACH = 3;

/**
 * A PDF 1.4 (ISO 32000-1, sections 7.5, 7.7 and 8.9.5) with a page of A4 for each picture, lying for a wide one. jsPDF
 * stays with the exports: in the page's own build it would be a second copy of 130 kB compressed.
 */
export function jpegPdf(pages: readonly JpegPage[]): Blob {
  const kids = pages.map((_, index) => `${FIRST + EACH * index} 0 R`).join(' ');
  const parts: (Blob | string)[] = [];
  const offsets: number[] = [];
  let at = 0;
  const write = (part: Blob | string): void => {
    parts.push(part);
    at += typeof part === 'string' ? part.length : part.size;
  };
  const object = (...content: readonly (Blob | string)[]): void => {
    offsets.push(at);
    [`${offsets.length} 0 obj\n`, ...content, '\nendobj\n'].forEach(write);
  };
  write('%PDF-1.4\n');
  object('<< /Type /Catalog /Pages 2 0 R /Lang (id) >>');
  object(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  pages.forEach((page, index) => objectsOf(page, FIRST + EACH * index).forEach((content) => object(...content)));
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = offsets.length + 1;
  write(
    `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`,
  );
  return new Blob(parts, { type: 'application/pdf' });
}

function objectsOf({ jpeg, width, height }: JpegPage, number: number): readonly (readonly (Blob | string)[])[] {
  const [pageWidth, pageHeight] = width > height ? [LONG, SHORT] : [SHORT, LONG];
  const scale = Math.min((pageWidth - 2 * MARGIN) / width, (pageHeight - 2 * MARGIN) / height);
  const [drawnWidth, drawnHeight] = [width * scale, height * scale];
  const [left, low] = [(pageWidth - drawnWidth) / 2, (pageHeight - drawnHeight) / 2];
  const matrix = [drawnWidth, 0, 0, drawnHeight, left, low].map((value) => value.toFixed(2)).join(' ');
  const drawing = `q ${matrix} cm /P Do Q`;
  return [
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] `,
      `/Resources << /XObject << /P ${number + 2} 0 R >> >> /Contents ${number + 1} 0 R >>`,
    ],
    [`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`],
    [
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB `,
      `/BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.size} >>\nstream\n`,
      jpeg,
      '\nendstream',
    ],
  ];
}
