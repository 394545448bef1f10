/** Length in bytes of each record before the name. */
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const CENTRAL = { signature: 0x02014b50, length: 46 } as const;
const END = { signature: 0x06054b50, length: 22 } as const;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/**
 * Reads the files of a zip by APPNOTE, without the code or the library that wrote it. Throws when a field of the
 * directory, of a local header or of the end record contradicts another one or the content.
 */
export async function readZip(file: Blob): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const { count, start, end } = directoryOf(view);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = start;
  let content = 0;
  for (let index = 0; index < count; index++) {
    check(view.getUint32(at, true) === CENTRAL.signature, `entry ${index} has no header in the directory`);
    const entry = entryAt(view, at + 6, at + CENTRAL.length);
    const { name } = entry;
    check(!/^\/|\\|(^|\/)\.\.?(\/|$)/.test(name) && name !== '', `${name}: no path inside the archive`);
    check(!files.has(name), `${name} is there twice`);
    check(view.getUint16(at + 4, true) === 20, `${name}: made by another version`);
    check(view.getUint16(at + 32, true) === 0, `${name}: comment`);
    check(view.getUint32(at + 42, true) === content, `${name} does not begin where the one before ends`);
    const local = entryAt(view, content + 4, content + LOCAL.length);
    check(view.getUint32(content, true) === LOCAL.signature, `${name} has no header of its own`);
    check(JSON.stringify(local) === JSON.stringify(entry), `${name}: its header and the directory differ`);
    const data = content + LOCAL.length + nameLength(view, content + 4);
    const unpacked = await unpack(bytes.slice(data, data + entry.packed), entry.method, name);
    check(unpacked.length === entry.size, `${name}: ${unpacked.length} bytes, ${entry.size} announced`);
    check(crcOf(unpacked) === entry.crc, `${name}: wrong CRC-32`);
    files.set(name, unpacked);
    content = data + entry.packed;
    at += CENTRAL.length + nameLength(view, at + 6);
  }
  check(at === end, 'the directory has another size than its entries');
  check(content === start, 'something stands between the files and the directory');
  return files;
}

function directoryOf(view: DataView): { readonly count: number; readonly start: number; readonly end: number } {
  const end = view.byteLength - END.length;
  check(end >= 0 && view.getUint32(end, true) === END.signature, 'no end record at the end');
  check(view.getUint32(end + 4, true) === 0 && view.getUint16(end + 20, true) === 0, 'several disks, or a comment');
  const count = view.getUint16(end + 10, true);
  check(view.getUint16(end + 8, true) === count, 'two counts of entries');
  const start = view.getUint32(end + 16, true);
  check(start + view.getUint32(end + 12, true) === end, 'place and size of the directory do not reach its end');
  return { count, start, end };
}

/** @param at offset of the first field that both headers have: version needed */
function entryAt(view: DataView, at: number, nameAt: number): Entry {
  const name = new TextDecoder('utf-8', { fatal: true }).decode(
    new Uint8Array(view.buffer, nameAt, nameLength(view, at)),
  );
  check(view.getUint16(at, true) === 20, `${name}: version`);
  check((view.getUint16(at + 2, true) & ~0x800) === 0, `${name}: flags`);
  check(view.getUint16(at + 24, true) === 0, `${name}: extra field`);
  checkTime(view.getUint16(at + 6, true), view.getUint16(at + 8, true), name);
  return {
    name,
    method: view.getUint16(at + 4, true),
    crc: view.getUint32(at + 10, true),
    packed: view.getUint32(at + 14, true),
    size: view.getUint32(at + 18, true),
  };
}

function nameLength(view: DataView, at: number): number {
  return view.getUint16(at + 22, true);
}

/** DOS time and date: a calendar day from 1980 on, and steps of two seconds. */
function checkTime(time: number, date: number, name: string): void {
  const [month, day] = [(date >> 5) & 15, date & 31];
  const last = new Date(Date.UTC(1980 + (date >> 9), month, 0)).getUTCDate();
  check(month >= 1 && month <= 12 && day >= 1 && day <= last, `${name}: no date`);
  check(time >> 11 < 24 && ((time >> 5) & 63) < 60 && (time & 31) < 30, `${name}: no time`);
}

async function unpack(packed: Uint8Array<ArrayBuffer>, method: number, name: string): Promise<Uint8Array<ArrayBuffer>> {
  if (method === 0) return packed;
  check(method === 8, `${name}: method ${method}`);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** CRC-32 by a table, as zlib computes it. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function check(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`zip: ${otherwise}`);
}
