const POLYNOMIAL = 0xedb88320;

/** CRC-32 of zip and gzip (polynomial 0xEDB88320). */
export function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    }
  }
  return ~crc >>> 0;
}

/**
 * CRC-32 of two pieces in a row, computed from that of each as in zlib's `crc32_combine`: appending `length` zero bytes is
 * a matrix over GF(2), squared along the bits of the length.
 *
 * @param length bytes of the second piece
 */
export function joinCrc32(first: number, second: number, length: number): number {
  let crc = first;
  let step = squared(squared(squared(ONE_ZERO_BIT)));
  for (let left = length; left > 0; left = Math.floor(left / 2)) {
    if (left % 2) {
      crc = times(step, crc);
    }
    step = squared(step);
  }
  return (crc ^ second) >>> 0;
}

/** Matrix over GF(2) that appends one zero bit to a CRC, by columns. */
const ONE_ZERO_BIT = Uint32Array.from({ length: 32 }, (_, bit) => (bit ? 2 ** (bit - 1) : POLYNOMIAL));

function times(matrix: Uint32Array, vector: number): number {
  let sum = 0;
  for (let bit = 0; bit < 32; bit++) {
    sum ^= (vector >>> bit) & 1 ? (matrix[bit] ?? 0) : 0;
  }
  return sum >>> 0;
}

function squared(matrix: Uint32Array): Uint32Array {
  return matrix.map((column) => times(matrix, column));
}
