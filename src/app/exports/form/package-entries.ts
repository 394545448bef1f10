import { zipEntries } from '../../domain/zip-directory';
import { NotCheckedError } from './not-checked-error';

/** Bytes that all files of a workbook may have once they are unpacked; 200,000 formatted rows have about 50 million. */
export const MOST_UNPACKED = 100_000_000;

/** A file of a workbook, as the directory at the end of its zip states it. */
export interface PackageEntry {
  readonly name: string;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  readonly packedSize: number;
  /** Bytes once it is unpacked. */
  readonly size: number;
  /** Of its local header, in bytes from the start. */
  readonly offset: number;
  readonly encrypted: boolean;
}

/** Compound files of OLE: Excel before 2007, and any workbook with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Stands in an entry's field of 32 bits for a value in its zip64 extra field (APPNOTE 4.5.3). */
const IN_EXTRA = 0xffffffff;

/**
 * Files of a workbook by name, before anything is unpacked.
 *
 * @throws NotCheckedError for a file that is no workbook, has a password or macros, or states more than `MOST_UNPACKED`
 */
export function packageEntries(bytes: Uint8Array): ReadonlyMap<string, PackageEntry> {
  if (beginsWith(bytes, OLE)) throw new NotCheckedError(hasPassword(bytes) ? 'password' : 'old-excel');
  if (!beginsWith(bytes, ZIP)) throw new NotCheckedError('no-workbook');
  const entries = zipEntries(bytes, readEntry);
  if (!entries) throw new NotCheckedError('damaged');
  if (entries.some(({ encrypted }) => encrypted)) throw new NotCheckedError('password');
  if (entries.some(({ name }) => /vbaproject\.bin$/i.test(name))) throw new NotCheckedError('macros');
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_UNPACKED) throw new NotCheckedError('unpacked-too-large');
  return new Map(entries.map((entry) => [entry.name, entry]));
}

/** APPNOTE 4.3.12. */
function readEntry(header: DataView, name: string): PackageEntry {
  const wide = wideValues(header);
  const value = (at: number): number => {
    const short = header.getUint32(at, true);
    return short === IN_EXTRA ? (wide.shift() ?? short) : short;
  };
  // The values of the extra field are in this order.
  const [size, packedSize, offset] = [value(24), value(20), value(42)];
  return {
    name,
    method: header.getUint16(10, true),
    packedSize,
    size,
    offset,
    encrypted: (header.getUint16(8, true) & 1) === 1,
  };
}

/** Values of 64 bits in the zip64 extra field. */
function wideValues(header: DataView): number[] {
  const values: number[] = [];
  let at = 46 + header.getUint16(28, true);
  while (at + 4 <= header.byteLength) {
    const end = Math.min(at + 4 + header.getUint16(at + 2, true), header.byteLength);
    if (header.getUint16(at, true) === 1) {
      for (let value = at + 4; value + 8 <= end; value += 8) values.push(Number(header.getBigUint64(value, true)));
    }
    at = end;
  }
  return values;
}

/** Whether a compound file has the stream of an encrypted package (MS-OFFCRYPTO 2.3.4.4), by its name in UTF-16. */
function hasPassword(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
}

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
