/** Longest block that deflate can hold uncompressed. */
const LONGEST = 0xffff;

/**
 * Bytes as uncompressed deflate blocks, none of them the last: they can be put before a finished deflate stream. Lets
 * what stands at the top of a file be written after the rows below it.
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
