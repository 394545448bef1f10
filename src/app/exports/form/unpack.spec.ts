import { deflateSync } from 'fflate';
import { bytesOf } from '../../../testing/file-bytes';
import { NotCheckedError } from './not-checked-error';
import { packageEntries } from './package-entries';
import { unpack, unpackAll } from './unpack';

interface Written {
  readonly name: string;
  readonly content: Uint8Array;
  /** 0: stored; 8: deflated. */
  readonly method?: number;
  readonly encrypted?: boolean;
  /** Sizes and offset stand in the zip64 extra field, behind another extra field (APPNOTE 4.5.3). */
  readonly wide?: boolean;
  /** Bytes between name and content of the local entry. */
  readonly localExtra?: number;
}

const TEXT = 'Kolom “NIK” · Rp12.500';

describe('packageEntries', () => {
  it('reads method, sizes and place of each file', () => {
    const entries = packageEntries(zip({ name: 'a.xml', content: bytesOf('abc') }, file('b.xml', TEXT)));
    expect([...entries.keys()]).toEqual(['a.xml', 'b.xml']);
    expect(entries.get('a.xml')).toEqual({
      name: 'a.xml',
      method: 0,
      packedSize: 3,
      size: 3,
      offset: 0,
      encrypted: false,
    });
    expect(entries.get('b.xml')?.method).toBe(8);
  });

  it('reads them from the zip64 field as well, whatever field stands before it', () => {
    const [plain, wide] = [file('b.xml', TEXT), { ...file('b.xml', TEXT), wide: true }];
    const first = { name: 'a.xml', content: bytesOf('abc'), wide: true };
    expect(packageEntries(zip(first, wide)).get('b.xml')).toEqual(packageEntries(zip(first, plain)).get('b.xml'));
  });

  for (const [what, bytes, reason] of [
    ['no file at all', zip().slice(0, 3), 'no-workbook'],
    ['a zip that is cut', zip(file('a', TEXT)).slice(0, -1), 'damaged'],
    ['one encrypted file among others', zip(file('a', TEXT), { ...file('b', TEXT), encrypted: true }), 'password'],
    ['macros under another path and case', zip(file('x/VBAProject.BIN', TEXT)), 'macros'],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(() => packageEntries(bytes)).toThrow(new NotCheckedError(reason));
    });
  }

  it('takes no other file for macros', () => {
    expect(packageEntries(zip(file('vbaProject.bin.rels', TEXT))).size).toBe(1);
  });
});

describe('unpack', () => {
  for (const [what, one] of [
    ['stored', { name: 'a', content: bytesOf(TEXT), method: 0 }],
    ['deflated', file('a', TEXT)],
    ['behind more fields', { ...file('a', TEXT), localExtra: 7 }],
    ['with wide sizes', { ...file('a', TEXT), wide: true }],
  ] as const) {
    it(`gives the text of a file that is ${what}`, async () => {
      expect(await textOf(zip(file('first', 'x'), { ...one, name: 'a' }), 'a')).toBe(TEXT);
    });
  }

  it('keeps a sign whose bytes come in two pieces', async () => {
    const long = '€'.repeat(200_000);
    const bytes = zip(file('a', long));
    const pieces: string[] = [];
    for await (const piece of unpack(bytes, entryOf(bytes, 'a'))) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('') === long).toBeTrue();
  });

  for (const [what, bytes] of [
    ['whose method is unknown', zip({ ...file('a', TEXT), method: 9 })],
    ['whose content is cut', zip({ name: 'a', content: deflateSync(bytesOf(TEXT.repeat(9))).slice(0, 20), method: 8 })],
    ['whose local header is another', withOtherHeader(zip(file('first', 'x'), file('a', TEXT)), 'a')],
  ] as const) {
    it(`calls a file damaged ${what}`, async () => {
      await expectAsync(textOf(bytes, 'a')).toBeRejectedWith(new NotCheckedError('damaged'));
    });
  }

  it('calls a file damaged whose header would begin behind the end', async () => {
    const bytes = zip(file('a', TEXT));
    const behind = { ...entryOf(bytes, 'a'), offset: bytes.length - 29 };
    await expectAsync(unpackAll(bytes, behind)).toBeRejectedWith(new NotCheckedError('damaged'));
  });

  it('says that a browser without decompression cannot do it', async () => {
    spyOn(globalThis, 'DecompressionStream').and.throwError(new TypeError());
    await expectAsync(textOf(zip(file('a', TEXT)), 'a')).toBeRejectedWith(new NotCheckedError('old-browser'));
  });

  it('stops reading where the reader needs no more', async () => {
    const bytes = zip(file('a', 'x'.repeat(3_000_000)));
    const cancel = spyOn(ReadableStreamDefaultReader.prototype, 'cancel').and.callThrough();
    for await (const piece of unpack(bytes, entryOf(bytes, 'a'))) {
      expect(piece.length).toBeLessThan(3_000_000);
      break;
    }
    expect(cancel).toHaveBeenCalledTimes(1);
  });
});

function file(name: string, text: string): Written {
  return { name, content: deflateSync(bytesOf(text)), method: 8 };
}

async function textOf(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<string> {
  return unpackAll(bytes, entryOf(bytes, name));
}

function entryOf(bytes: Uint8Array, name: string) {
  const entry = packageEntries(bytes).get(name);
  if (!entry) throw new Error(`no ${name}`);
  // The stated size is only a limit here.
  return { ...entry, size: 10_000_000 };
}

/** Writes another signature to the local header of a file. */
function withOtherHeader(bytes: Uint8Array<ArrayBuffer>, name: string): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  copy[entryOf(bytes, name).offset] = 0;
  return copy;
}

/** A zip of these files (APPNOTE 4.3). */
function zip(...files: readonly Written[]): Uint8Array<ArrayBuffer> {
  const local: number[] = [];
  const directory: number[] = [];
  for (const { name, content, method = 0, encrypted = false, wide = false, localExtra = 0 } of files) {
    const offset = local.length;
    const [short, size] = [[...bytesOf(name)], content.length];
    const flags = encrypted ? 1 : 0;
    local.push(...four(0x04034b50), ...two(20, flags, method, 0, 0), ...four(0, size, size));
    local.push(...two(short.length, localExtra), ...short, ...Array<number>(localExtra).fill(7), ...content);
    const extra = wide ? [...two(9, 2, 0), ...two(1, 24), ...eight(size, size, offset)] : [];
    const stated = wide ? [0xffffffff, 0xffffffff, 0xffffffff] : [size, size, offset];
    directory.push(
      ...four(0x02014b50),
      ...two(20, 20, flags, method, 0, 0),
      ...four(0, stated[1] ?? 0, stated[0] ?? 0),
    );
    directory.push(...two(short.length, extra.length, 0, 0, 0), ...four(0, stated[2] ?? 0), ...short, ...extra);
  }
  const end = [...four(0x06054b50), ...two(0, 0, files.length, files.length), ...four(directory.length, local.length)];
  return Uint8Array.from([...local, ...directory, ...end, ...two(0)]);
}

function two(...values: readonly number[]): number[] {
  return values.flatMap((value) => [value & 255, (value >> 8) & 255]);
}

function four(...values: readonly number[]): number[] {
  return values.flatMap((value) => two(value & 65535, value >>> 16));
}

function eight(...values: readonly number[]): number[] {
  return values.flatMap((value) => four(value, 0));
}
