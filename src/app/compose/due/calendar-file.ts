import { utcDay } from '../../domain/instant';
import type { DueDate } from '../../domain/working-time/due-date';

/**
 * A due date as a calendar file (RFC 5545) with one event of whole days, which any calendar opens.
 *
 * @param name the deadline in words
 * @param words the rule, for the event's description
 * @param stamp milliseconds since 1970, when the file is made
 */
export function calendarFile(key: string, name: string, { date, from }: DueDate, words: string, stamp: number): Blob {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//HAI-CSO//Tenggat//ID',
    'BEGIN:VEVENT',
    `UID:${key}-${date}@hai-cso`,
    `DTSTAMP:${new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(from ?? date)}`,
    // The end is the first day after the event.
    `DTEND;VALUE=DATE:${compact(utcDay(Date.parse(date) + 86_400_000))}`,
    `SUMMARY:${escaped(`Tenggat ${name}`)}`,
    `DESCRIPTION:${escaped(words)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return new Blob([lines.map(folded).join('\r\n'), '\r\n'], { type: 'text/calendar' });
}

const compact = (day: string): string => day.replaceAll('-', '');

const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Longest line, in bytes. */
const LINE = 75;

/** A line of more than 75 bytes goes on in the next one, after a space; no character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts = [''];
  let length = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (length + bytes > LINE) {
      parts.push('');
      length = 1;
    }
    parts[parts.length - 1] += character;
    length += bytes;
  }
  return parts.join('\r\n ');
}
