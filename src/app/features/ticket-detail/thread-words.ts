import type { ThreadEntry, ThreadSide, TicketDetail } from '../../domain/ticket';

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
export function sideWords(entry: ThreadEntry, ticket: TicketDetail, ownSide: boolean): string {
  if (typedByOfficer(entry, ticket)) return 'Penanya, dicatat CSO';
  if (entry.side === 'SATKER' && !ticket.satker) return 'Penanya';
  return ownSide ? 'Pihak Anda' : SIDES[entry.side];
}

/** What the asker said in a recorded talk bears the officer's alias, as its question does (spec section 3, fig 21). */
function typedByOfficer(entry: ThreadEntry, { method, asker, thread: [question] }: TicketDetail): boolean {
  if (method === 'MONSAKTI' || entry.author === asker.name) return false;
  return entry === question || (entry.side === 'SATKER' && entry.author === question?.author);
}
