import { officeKey } from '../recap';
import type { Office, Session, ZoneName } from '../session';
import { type Calendar, ZONE_OF_LABEL } from './calendar';
import { listedOffice, type OfficeName } from './office-calendar';

/** An office as a ticket names it. */
export type ZonedOffice = OfficeName & Pick<Office, 'zone'>;

/** The user by whose session the zone of the own office is known. */
export type ZoneReader = Pick<Session, 'role' | 'office' | 'zone' | 'zoneMissing'>;

/**
 * The zone of an office: the calendar's, else the one that the backend gives with the office, else the session's, which
 * holds for the user's own office alone. Null where none of them says it (beyond the manual, section 2, Jam kerja).
 */
export function officeZone(calendar: Calendar, office: ZonedOffice, reader: ZoneReader): ZoneName | null {
  const listed = listedOffice(calendar, office);
  if (listed) return ZONE_OF_LABEL[listed.zone];
  return office.zone ?? (isOwn(office, reader) && !reader.zoneMissing ? reader.zone : null);
}

/** A satker has no office: its KPPN and its Kanwil are in its own province, which has one zone. The KPH may be elsewhere. */
function isOwn(office: OfficeName, { role, office: own }: ZoneReader): boolean {
  return own ? officeKey(own) === officeKey(office) : role === 'SATKER' && office.kind !== 'KPH';
}
