/** Name of the parameter that names several tickets in an address: `konfirmasi;tiket=t-1,t-2`. */
export const CHOSEN_TICKETS = 'tiket';

/** Tickets that can be chosen at a time; a longer list is cut. */
export const MOST_CHOSEN = 100;

/** The tickets' ids as one parameter; an id may hold any character. */
export function writeTicketList(ids: readonly string[]): string {
  return ids.map((id) => encodeURIComponent(id.toWellFormed())).join(',');
}

/** The ids of such a parameter, each once, at most `MOST_CHOSEN`; none for null or unreadable text (F69). */
export function readTicketList(text: string | null): readonly string[] {
  try {
    const ids = (text ?? '').split(',').map(decodeURIComponent).filter(Boolean);
    return [...new Set(ids)].slice(0, MOST_CHOSEN);
  } catch {
    return [];
  }
}
