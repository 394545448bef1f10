import { crc32 } from '../app/exports/xlsx/crc32';
import { zipOf } from '../app/exports/xlsx/zip';
import { readZip } from './strict-zip';

const TEXT = new TextEncoder().encode('satu');
/** Offset of the content: the local header, and a name of five letters. */
const DATA = 35;
/** Offsets of the directory of one stored entry, and of the end record. */
const DIRECTORY = DATA + TEXT.length;
const END = DIRECTORY + 51;

describe('the strict reader of zips', () => {
  it('reads what is right', async () => {
    expect(await readZip(new Blob([await good()]))).toEqual(new Map([['a.txt', TEXT]]));
  });

  const faults: readonly (readonly [string, (view: DataView<ArrayBuffer>) => void, RegExp])[] = [
    ['a wrong CRC', (view) => [14, DIRECTORY + 16].forEach((at) => view.setUint32(at, 1, true)), /wrong CRC/],
    ['a CRC of its own in the directory', (view) => view.setUint32(DIRECTORY + 16, 1, true), /differ/],
    ['another size', (view) => [22, DIRECTORY + 24].forEach((at) => view.setUint32(at, 9, true)), /9 announced/],
    ['another packed size', (view) => [18, DIRECTORY + 20].forEach((at) => view.setUint32(at, 3, true)), /zip/],
    ['no date', (view) => [12, DIRECTORY + 14].forEach((at) => view.setUint16(at, 0, true)), /no date/],
    ['30 February', (view) => [12, DIRECTORY + 14].forEach((at) => view.setUint16(at, 0x5e, true)), /no date/],
    ['25 o’clock', (view) => [10, DIRECTORY + 12].forEach((at) => view.setUint16(at, 25 << 11, true)), /no time/],
    ['a directory of another size', (view) => view.setUint32(END + 12, 50, true), /do not reach/],
    ['a directory at another place', (view) => view.setUint32(END + 16, DIRECTORY - 1, true), /do not reach/],
    ['two entries announced', (view) => [8, 10].forEach((at) => view.setUint16(END + at, 2, true)), /no header/],
    ['a file at another place', (view) => view.setUint32(DIRECTORY + 42, 1, true), /does not begin/],
    ['a changed byte', (view) => view.setUint8(DATA, 0x53), /wrong CRC/],
  ];
  for (const [what, spoil, words] of faults) {
    it(`refuses ${what}`, async () => {
      const bytes = await good();
      spoil(new DataView(bytes.buffer));
      await expectAsync(readZip(new Blob([bytes]))).toBeRejectedWithError(words);
    });
  }

  it('refuses bytes behind the end, and none', async () => {
    await expectAsync(readZip(new Blob([await good(), 'x']))).toBeRejectedWithError(/no end record/);
    await expectAsync(readZip(new Blob())).toBeRejectedWithError(/no end record/);
  });
});

async function good(): Promise<Uint8Array<ArrayBuffer>> {
  const entry = {
    name: 'a.txt',
    method: 'stored',
    data: new Blob([TEXT]),
    crc: crc32(TEXT),
    size: TEXT.length,
  } as const;
  return new Uint8Array(await zipOf([entry], 'application/zip').arrayBuffer());
}
