import type { ZoneName } from '../../src/app/domain/session';

/** No Indonesian zone has summer time. */
const OFFSET: Record<ZoneName, string> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
};

/** `2024-03-21T12:07:10` as read on a wall in `zone`; a text that names its own zone keeps it. NaN when unreadable. */
export function instantOf(local: string, zone: ZoneName): number {
  return Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(local) ? local : local + OFFSET[zone]);
}
