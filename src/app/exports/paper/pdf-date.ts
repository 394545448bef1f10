import { parseInstant, startOfDay, wallClockAt } from '../../domain/instant';
import type { ZoneName } from '../../domain/session';

const HOUR = 3_600_000;

/** An ISO 8601 instant as a PDF date in the zone: `D:20240321120710+07'00'`. */
export function pdfDate(iso: string, zone: ZoneName): string {
  const at = wallClockAt(parseInstant(iso) ?? 0, zone);
  const ahead = -startOfDay(1970, 1, 1, zone) / HOUR;
  const parts = [at.month, at.day, at.hour, at.minute, at.second].map(pad).join('');
  return `D:${at.year}${parts}+${pad(ahead)}'00'`;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
