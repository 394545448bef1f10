import type { ThreadSide } from '../../domain/ticket';

const EVENTS: Readonly<Record<string, string>> = {
  CREATED: 'Tiket dibuat',
  FORWARDED: 'Diteruskan ke HAI-DJPb',
  DONE: 'Dinyatakan selesai',
  REOPENED: 'Dibuka kembali',
  CLOSED: 'Tiket ditutup',
};

const SIDES: Readonly<Record<ThreadSide, string>> = { SATKER: 'Satker', CSO: 'CSO', HAI_DJPB: 'HAI-DJPb' };

/** A kind that we do not know is shown as it came. */
export function eventWords(kind: string): string {
  return Object.hasOwn(EVENTS, kind) ? (EVENTS[kind] ?? kind) : kind;
}

/** On which side of the conversation a message stands, for those who do not see its tone. */
export function sideWords(side: ThreadSide, ownSide: boolean): string {
  return ownSide ? 'Pihak Anda' : SIDES[side];
}
