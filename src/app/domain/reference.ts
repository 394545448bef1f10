import { wallClockAt } from './instant';
import type { ZoneName } from './zone';

/**
 * Reference number of a ticket recorded at that moment: `HAI-` + month, day, hour, minute, second without year, the
 * month unpadded, as in `HAI-319120040` (fig 5). Two tickets of one second share it: never a key.
 */
export function referenceAt(date: Date, zone: ZoneName): string {
  const { month, day, hour, minute, second } = wallClockAt(date.getTime(), zone);
  return `HAI-${month}${[day, hour, minute, second].map((part) => String(part).padStart(2, '0')).join('')}`;
}

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

/** The number alone of what was copied with its label. */
export function withoutLabel(text: string): string {
  const [, reference, haiDjpbNumber] =
    /^(?:No\. Ref: *(\S+)|\(NOMOR TIKET HAI DJPb :(\S+)\))$/i.exec(text.trim()) ?? [];
  return reference ?? haiDjpbNumber ?? text;
}
