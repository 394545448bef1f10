/** A part of a picture that stays: a range of its bytes, or bytes that stand in the place of others. */
export type KeptPart = readonly [start: number, end: number] | Uint8Array<ArrayBuffer>;

/** The parts of a picture that stay, in order. Ranges that touch each other become one. */
export class KeptParts {
  readonly list: KeptPart[] = [];

  /** Keeps a range, in bytes from the start. */
  keep(start: number, end: number): void {
    const last = this.list.at(-1);
    if (last && !(last instanceof Uint8Array) && last[1] === start) this.list[this.list.length - 1] = [last[0], end];
    else this.list.push([start, end]);
  }

  /** Puts these bytes in the place of what is left out. */
  put(bytes: Uint8Array<ArrayBuffer>): void {
    this.list.push(bytes);
  }
}

/** Bytes of all parts together. */
export const lengthOf = (parts: readonly KeptPart[]): number =>
  parts.reduce((sum, part) => sum + (part instanceof Uint8Array ? part.length : part[1] - part[0]), 0);

/** Whether the bytes have this text in Latin-1 there. */
export function hasText(bytes: Uint8Array, at: number, text: string): boolean {
  return [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));
}

/** The four letters of a chunk's type. */
export const fourLetters = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4));
