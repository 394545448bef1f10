import { crc32 } from './crc32';
import { storedFiles, type ZipEntry, zipOf } from './zip';

describe('zip', () => {
  it('lays down entries that it can read back', async () => {
    const zip = zipOf([entry('a.txt', 'satu'), entry('b/c.xml', '<dua/>'), entry('kosong', '')], 'application/zip');
    const files = storedFiles(new Uint8Array(await zip.arrayBuffer()));
    expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['a.txt', 'satu'],
      ['b/c.xml', '<dua/>'],
      ['kosong', ''],
    ]);
    expect(zip.type).toBe('application/zip');
  });

  it('refuses to read an entry that is compressed', async () => {
    const zip = zipOf([{ ...entry('a.txt', 'satu'), method: 'deflated' }], '');
    const bytes = new Uint8Array(await zip.arrayBuffer());
    expect(() => storedFiles(bytes)).toThrowError(/compressed/);
  });
});

function entry(name: string, text: string): ZipEntry {
  const bytes = new TextEncoder().encode(text);
  return { name, method: 'stored', data: new Blob([bytes]), crc: crc32(bytes), size: bytes.length };
}
