import type { ZoneName } from '../../src/app/domain/session';

/** No Indonesian zone has daylight saving time. */
const OFFSET: Record<ZoneName, string> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
};

/**
 * Parses a local time of `zone` such as `2024-03-21T12:07:10` into milliseconds since 1970. An offset in the text wins
 * over `zone`. NaN when the text is unreadable.
 */
export function instantOf(local: string, zone: ZoneName): number {
  return Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(local) ? local : local + OFFSET[zone]);
}
