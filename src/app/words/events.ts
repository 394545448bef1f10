import type { KnownEvent } from '../domain/ticket';
import { HAI_DJPB } from './offices';
import { wordsOfCode } from './words-of-code';

/** Names of a ticket's events, for the thread, the journey and Berkas Tiket. */
export const EVENTS = {
  CREATED: 'Dibuat',
  FORWARDED: `Diteruskan ke ${HAI_DJPB}`,
  DONE: 'Dinyatakan selesai',
  REOPENED: 'Dibuka kembali',
  CLOSED: 'Ditutup',
} as const satisfies Readonly<Record<KnownEvent, string>>;

export function eventWords(kind: string): string {
  return wordsOfCode(EVENTS, kind);
}
