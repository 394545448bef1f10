import fc from 'fast-check';

import { expectAlways } from '../../testing/expect-always';
import { bytesOf, EXE, PDF, zipOf } from '../../testing/file-bytes';
import { zipEntryNames } from './zip-directory';

const NAMES = ['a.txt', 'map/ü.txt', '[Content_Types].xml'];

describe('zipEntryNames', () => {
  const readable: readonly (readonly [string, Uint8Array])[] = [
    ['a zip', zipOf(NAMES)],
    ['a zip with a comment', zipOf(NAMES, { comment: 'dari SAKTI' })],
    ['a zip64', zipOf(NAMES, { zip64: true })],
    ['a zip64 with a comment', zipOf(NAMES, { zip64: true, comment: 'x' })],
    ['only the tail of a zip', zipOf(NAMES).subarray(20)],
    ['a zip behind other bytes', Uint8Array.from([...EXE, ...zipOf(NAMES)])],
  ];

  for (const [name, bytes] of readable) {
    it(`reads the names in ${name}`, () => expect(zipEntryNames(bytes)).toEqual(NAMES));
  }

  it('reads an empty archive as one without names', () => expect(zipEntryNames(zipOf([]))).toEqual([]));

  const zip = zipOf(NAMES);
  const unreadable: readonly (readonly [string, Uint8Array])[] = [
    ['nothing', new Uint8Array()],
    ['a PDF', PDF],
    ['a program', EXE],
    ['text that only begins like a zip', bytesOf('PK\u0003\u0004 and then nothing of the kind, but long enough')],
    ['a zip without its last byte', zip.subarray(0, -1)],
    ['a zip with a byte too many', Uint8Array.from([...zip, 0])],
    ['a tail that begins inside the directory', zip.subarray(-60)],
    ['a directory that is longer than it says', patched(zip, -10, zip[zip.length - 10] ?? 0, -1)],
    ['a directory that is shorter than it says', patched(zip, -10, zip[zip.length - 10] ?? 0, 1)],
  ];

  for (const [name, bytes] of unreadable) {
    it(`reads nothing in ${name}`, () => expect(zipEntryNames(bytes)).toBeNull());
  }

  it('reads back whatever names were written', () => {
    const names = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 30 });
    expectAlways(
      fc.property(names, fc.boolean(), (written, zip64) => {
        const read = zipEntryNames(zipOf(written, { zip64 }));
        return JSON.stringify(read) === JSON.stringify(written);
      }),
    );
  });

  it('survives any bytes', () => {
    const mutation = fc.tuple(fc.nat({ max: zip.length - 1 }), fc.nat({ max: 255 }));
    expectAlways(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 8 }), (mutations) => {
        const bytes = Uint8Array.from(zip);
        mutations.forEach(([at, value]) => (bytes[at] = value));
        const names = zipEntryNames(bytes);
        return names === null || Array.isArray(names);
      }),
    );
  });
});

function patched(bytes: Uint8Array, at: number, value: number, by: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[copy.length + at] = value + by;
  return copy;
}
