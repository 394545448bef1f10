import { isDay } from '../../domain/instant';
import { type Office, type Satker, ZONES } from '../../domain/session';
import type { TicketDue, TicketTopic } from '../../domain/ticket';
import { officeSchema } from './schemas';
import { own, readOneOf, readText } from './read-value';

/** Reads a satker; null without a code, because it could not be compared. */
export function readSatker(value: unknown): Satker | null {
  const code = readText(own(value, 'code'));
  return code ? { code, name: readText(own(value, 'name')) } : null;
}

/** Reads a ticket's topic; null without a code. */
export const readTopic: (value: unknown) => TicketTopic | null = readSatker;

/** Reads the date that a ticket affects; null without a key or a day. */
export function readDue(value: unknown): TicketDue | null {
  const [key, date] = [readText(own(value, 'key')), readText(own(value, 'date'))];
  return key && isDay(date) ? { key, date } : null;
}

export function readOffice(value: unknown): Office | null {
  const code = readText(own(value, 'code'));
  const kind = readOneOf(own(value, 'kind'), officeSchema.entries.kind.options) ?? 'KPPN';
  const zone = readOneOf(own(value, 'zone'), ZONES);
  return code ? { code, kind, name: readText(own(value, 'name')), ...(zone && { zone }) } : null;
}
