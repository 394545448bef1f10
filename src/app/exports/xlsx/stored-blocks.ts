/** Bytes of the longest uncompressed block (RFC 1951, 3.2.4). */
const LONGEST = 0xffff;

/**
 * Bytes as uncompressed deflate blocks without the final one, so that they can precede a finished deflate stream: the top
 * of a sheet is known only after its rows are compressed.
 */
export function storedBlocks(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < bytes.length; at += LONGEST) {
    const block = bytes.subarray(at, at + LONGEST);
    const header = new DataView(new ArrayBuffer(5));
    header.setUint16(1, block.length, true);
    header.setUint16(3, ~block.length, true);
    parts.push(new Uint8Array(header.buffer), block);
  }
  return parts;
}
