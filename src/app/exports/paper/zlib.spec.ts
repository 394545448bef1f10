import { withoutCompressionStream } from '../../../testing/no-compression-stream';
import { deflated, deflatedBehind } from './zlib';

describe('deflatedBehind', () => {
  const long = Array.from({ length: 20_000 }, (_, index) => `1 0 0 1 ${index % 777} 28 Tm (\u00ff\u0093) Tj\n`).join(
    '',
  );
  const cases: readonly (readonly [string, string, string])[] = [
    ['a footer before a page', 'BT (Halaman 1 dari 2) Tj ET\n', 'BT (isi) Tj ET\n'],
    ['nothing before a page', '', 'BT (isi) Tj ET\n'],
    ['a footer before nothing', 'BT (Halaman 1 dari 2) Tj ET\n', ''],
    ['a page longer than the checksum counts', 'BT (\u00ff) Tj ET\n', long],
  ];
  for (const [what, before, page] of cases) {
    it(`is a zlib stream of ${what}`, async () => {
      expect(await inflated(deflatedBehind(before, await deflated(page)))).toBe(before + page);
    });

    it(`is one where the browser has no zlib: ${what}`, async () => {
      const stream = await withoutCompressionStream(async () => deflatedBehind(before, await deflated(page)));
      expect(await inflated(stream)).toBe(before + page);
    });
  }

  it('makes a page smaller', async () => {
    expect((await deflated(long)).bytes.length).toBeLessThan(long.length / 10);
  });
});

/** By the browser, which checks the checksum too. */
async function inflated(stream: string): Promise<string> {
  const bytes = Uint8Array.from(stream, (character) => character.charCodeAt(0));
  const open = new Response(bytes).body?.pipeThrough(new DecompressionStream('deflate'));
  const text = new Uint8Array(await new Response(open).arrayBuffer());
  return Array.from(text, (byte) => String.fromCharCode(byte)).join('');
}
