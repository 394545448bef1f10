import { readZip } from '../../../testing/strict-zip';
import { crc32 } from './crc32';
import { storedFiles, type ZipEntry, zipOf } from './zip';

const ENTRIES = [
  ['a.txt', 'satu'],
  ['b/é.xml', '<dua/>'],
  ['kosong', ''],
] as const;

describe('zip', () => {
  it('lays down entries that it can read back', async () => {
    const zip = zipOf(ENTRIES.map(entry), 'application/zip');
    const files = storedFiles(new Uint8Array(await zip.arrayBuffer()));
    expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual(
      ENTRIES.map((one) => [...one]),
    );
    expect(zip.type).toBe('application/zip');
  });

  it('reads an archive that stands inside of a buffer', async () => {
    const zip = new Uint8Array(await zipOf(ENTRIES.map(entry), '').arrayBuffer());
    const within = new Uint8Array(zip.length + 20);
    within.set(zip, 7);
    expect(storedFiles(within.subarray(7, 7 + zip.length)).map(({ name }) => name)).toEqual(
      ENTRIES.map(([name]) => name),
    );
  });

  it('reads over the extra fields that other writers leave', async () => {
    const zip = new Uint8Array(await zipOf(ENTRIES.map(entry), '').arrayBuffer());
    const nameEnd = 30 + 'a.txt'.length;
    const other = Uint8Array.from([...zip.slice(0, nameEnd), 1, 0, 0, 0, ...zip.slice(nameEnd)]);
    other[28] = 4;
    expect(storedFiles(other).map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(
      ENTRIES.map(([, text]) => text),
    );
  });

  it('lays down entries that a strict reader finds, stored and deflated', async () => {
    const text = 'baris '.repeat(1000);
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const deflated: ZipEntry = {
      ...entry(['c.xml', text]),
      method: 'deflated',
      data: new Blob([await new Response(packed).arrayBuffer()]),
    };
    const files = await readZip(zipOf([...ENTRIES.map(entry), deflated], ''));
    expect([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ...ENTRIES.map((one) => [...one]),
      ['c.xml', text],
    ]);
    expect([...(await readZip(zipOf([], '')))]).toEqual([]);
  });

  it('refuses to read an entry that is compressed', async () => {
    const zip = zipOf([{ ...entry(['a.txt', 'satu']), method: 'deflated' }], '');
    const bytes = new Uint8Array(await zip.arrayBuffer());
    expect(() => storedFiles(bytes)).toThrowError(/compressed/);
  });
});

function entry([name, text]: readonly [string, string]): ZipEntry {
  const bytes = new TextEncoder().encode(text);
  return { name, method: 'stored', data: new Blob([bytes]), crc: crc32(bytes), size: bytes.length };
}
