/** Whether the text has the shape of a reference number: `HAI-` and nine or ten digits (fig 5). */
export function isReference(text: string): boolean {
  return /^HAI-\d{9,10}$/.test(text);
}

/** `No. Ref: HAI-319120040` (fig 5). */
export function referenceLabel(reference: string): string {
  return `No. Ref: ${reference}`;
}

/** `(NOMOR TIKET HAI DJPb :20240314-ZGEAK9)`, spaced as in fig 5. */
export function haiDjpbLabel(haiDjpbNumber: string): string {
  return `(NOMOR TIKET HAI DJPb :${haiDjpbNumber})`;
}

/** The number without its label, when the text was copied with one; any other text unchanged. */
export function withoutLabel(text: string): string {
  const [, reference, haiDjpbNumber] =
    /^(?:No\. Ref: *(\S+)|\(NOMOR TIKET HAI DJPb :(\S+)\))$/i.exec(text.trim()) ?? [];
  return reference ?? haiDjpbNumber ?? text;
}
