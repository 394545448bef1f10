import fc from 'fast-check';
import { withoutCompressionStream } from '../../../testing/no-compression-stream';
import { crc32, joinCrc32 } from './crc32';
import { type Deflated, type DeflateSink, openDeflate } from './deflate-sink';
import { storedBlocks } from './stored-blocks';

describe('deflate sink', () => {
  const makers = { 'of the browser': openDeflate, 'of fflate': () => withoutCompressionStream(openDeflate) };
  for (const [name, open] of Object.entries(makers)) {
    it(`${name} gives back what went in, with its checksum and length`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 5000 }), { maxLength: 6 }), async (pieces) => {
          const whole = new Uint8Array(pieces.flatMap((piece) => [...piece]));
          const { data, crc, size } = await deflate(await open(), pieces);
          expect(await inflate(data)).toEqual(whole);
          expect([crc, size]).toEqual([crc32(whole), whole.length]);
        }),
        { numRuns: 20 },
      );
    });

    it(`${name} can be led by blocks that were written later`, async () => {
      const head = new Uint8Array(150_000).map((_, index) => index * 7);
      const rows = new TextEncoder().encode('baris '.repeat(50_000));
      const { data, crc, size } = await deflate(await open(), [rows]);
      expect(await inflate(new Blob([...storedBlocks(head), data]))).toEqual(new Uint8Array([...head, ...rows]));
      expect(joinCrc32(crc32(head), crc, size)).toBe(crc32(new Uint8Array([...head, ...rows])));
    });
  }
});

it('starts no thread on the page: it makes files itself only where it may have none', async () => {
  const started = spyOn(URL, 'createObjectURL').and.callThrough();
  await deflate(await openDeflate(), [new Uint8Array(10), new Uint8Array(10), new Uint8Array(10)]);
  expect(started).not.toHaveBeenCalled();
});

async function deflate(sink: DeflateSink, pieces: readonly Uint8Array[]): Promise<Deflated> {
  for (const piece of pieces) {
    await sink.write(Uint8Array.from(piece));
  }
  return sink.close();
}

async function inflate(data: Blob): Promise<Uint8Array> {
  const stream = data.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
