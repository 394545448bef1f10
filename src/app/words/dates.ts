import { isDay, parseInstant, wallClockAt, type WallClock } from '../domain/instant';
import type { ZoneName } from '../domain/session';

/** Abbreviations of the months in the list (spec section 4). */
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MEI', 'JUN', 'JUL', 'AGU', 'SEP', 'OKT', 'NOV', 'DES'] as const;

const ZONE_LABELS: Readonly<Record<ZoneName, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Replaces a missing or unreadable date. */
const NO_DATE = '-';

/** `19-MAR-2024 12:00:39`, the list's Tanggal (fig 5); `-` for an unreadable instant. */
export function formatListDate(iso: string | null, zone: ZoneName): string {
  return written(iso, zone, (at) => `${pad(at.day)}-${MONTHS[at.month - 1]}-${at.year} ${time(at)}`);
}

/** `21-03-2024 12:16:29`, the time of a thread entry (fig 16). */
export function formatThreadTime(iso: string | null, zone: ZoneName): string {
  return written(iso, zone, (at) => `${day(at)} ${time(at)}`);
}

/** `21-03-2024` from `2024-03-21`; any other text stays as it is. */
export function dayText(day: string): string {
  return isDay(day) ? day.split('-').reverse().join('-') : day;
}

/** `21-03-2024`, a date in filters and export headings. */
export function formatDay(iso: string | null, zone: ZoneName): string {
  return written(iso, zone, day);
}

/** `10.24`, a time in Indonesian prose ("diperbarui 10.24"). */
export function formatClock(iso: string | null, zone: ZoneName): string {
  return written(iso, zone, (at) => `${pad(at.hour)}.${pad(at.minute)}`);
}

/** `WIB`, `WITA` or `WIT`. */
export function zoneLabel(zone: ZoneName): string {
  return ZONE_LABELS[zone];
}

/**
 * Time between two instants: `2 hari`, `3 jam`, `5 menit` or `baru saja`, rounded down. Empty when an instant is
 * unreadable.
 */
export function ageWords(sinceIso: string | null, nowIso: string): string {
  const since = parseInstant(sinceIso);
  const now = parseInstant(nowIso);
  if (since === null || now === null) {
    return '';
  }
  const age = now - since;
  if (age >= DAY) {
    return `${Math.floor(age / DAY)} hari`;
  }
  if (age >= HOUR) {
    return `${Math.floor(age / HOUR)} jam`;
  }
  return age >= MINUTE ? `${Math.floor(age / MINUTE)} menit` : 'baru saja';
}

function written(iso: string | null, zone: ZoneName, format: (at: WallClock) => string): string {
  const ms = parseInstant(iso);
  return ms === null ? NO_DATE : format(wallClockAt(ms, zone));
}

function day(at: WallClock): string {
  return `${pad(at.day)}-${pad(at.month)}-${at.year}`;
}

function time(at: WallClock): string {
  return [at.hour, at.minute, at.second].map(pad).join(':');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
