import type { KnownEvent } from '../domain/ticket';
import { HAI_DJPB } from './offices';

/** What happened to a ticket; the thread, the journey and Berkas Tiket name it by these words. */
export const EVENTS = {
  CREATED: { words: 'Dibuat' },
  FORWARDED: { words: `Diteruskan ke ${HAI_DJPB}` },
  DONE: { words: 'Dinyatakan selesai' },
  REOPENED: { words: 'Dibuka kembali' },
  CLOSED: { words: 'Ditutup' },
} as const satisfies Record<KnownEvent, { readonly words: string }>;

/** A kind that we do not know is shown as it came. */
export function eventWords(kind: string): string {
  return Object.hasOwn(EVENTS, kind) ? EVENTS[kind as KnownEvent].words : kind;
}
