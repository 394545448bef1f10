/** One operator per line, as `Paper` writes them: thin grey lines, then texts. Numbers are points. */
const NUMBER = String.raw`-?\d+(\.\d{1,2})?`;
const RULES = new RegExp(String.raw`^0\.4 w 0\.75 G\n(${NUMBER} ${NUMBER} m ${NUMBER} ${NUMBER} l S\n)+$`);
const TEXT = new RegExp(
  String.raw`^(/F\d+ \d+ Tf )?1 0 0 1 ${NUMBER} ${NUMBER} Tm (\((\\[()\\]|[^()\\\n])+\)|<([\da-f]{4})+>) Tj$`,
);

/**
 * Reads the page contents of a PDF by ISO 32000, without the libraries that wrote it. Throws unless each stream has its
 * declared length, each object is where the cross-reference table says, and each page has only lines and texts.
 */
export async function readPdfStrictly(file: Blob): Promise<readonly string[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = characters(bytes);
  checkReferences(text);
  const pages: string[] = [];
  for (const [, reference = ''] of text.matchAll(/\/Type \/Page\n[^>]*\/Contents (\d+) 0 R/g)) {
    const start = text.indexOf(`\n${reference} 0 obj\n`);
    const [head = '', length = ''] =
      /^\n\d+ 0 obj\n<<\n\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/.exec(text.slice(start)) ?? [];
    const from = start + head.length;
    const to = from + Number(length);
    check(head !== '' && text.startsWith('\nendstream\n', to), `object ${reference}: another length`);
    pages.push(await inflated(bytes.slice(from, to)));
  }
  pages.forEach(checkPage);
  return pages;
}

/** Throws unless each object is where the cross-reference table says. */
export function checkReferences(text: string): void {
  const [, at = ''] = /\nstartxref\n(\d+)\n%%EOF$/.exec(text) ?? [];
  const [, count = '', entries = ''] =
    /^xref\n0 (\d+)\n((?:\d{10} \d{5} [fn] \n)+)trailer\n/.exec(text.slice(Number(at))) ?? [];
  const offsets = entries
    .trimEnd()
    .split('\n')
    .map((entry) => Number(entry.slice(0, 10)));
  check(offsets.length === Number(count), 'another number of objects');
  offsets.slice(1).forEach((offset, index) => {
    check(text.startsWith(`${index + 1} 0 obj\n`, offset), `object ${index + 1} stands elsewhere`);
  });
}

async function inflated(stream: Uint8Array<ArrayBuffer>): Promise<string> {
  const open = new Blob([stream]).stream().pipeThrough(new DecompressionStream('deflate'));
  return characters(await new Response(open).bytes());
}

/** One character per byte. */
export function characters(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function checkPage(page: string, index: number): void {
  const parts = page.split(/BT\n|ET\n/);
  check(parts.pop() === '', `page ${index + 1} does not end after its texts`);
  parts.forEach((part, at) => {
    const fine =
      at % 2 ? part.split('\n').every((line) => line === '' || TEXT.test(line)) : part === '' || RULES.test(part);
    check(fine, `page ${index + 1} holds what is neither a rule nor a text: ${part}`);
  });
}

function check(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`pdf: ${otherwise}`);
}
