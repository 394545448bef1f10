import type { Ticket } from '../ticket';

/** Depend on the list's order or search, or on how the row came; none of them is news. */
const NO_NEWS: readonly string[] = ['no', 'excerpt', 'incomplete'] satisfies (keyof Ticket)[];

const contentOf = (ticket: Ticket): string =>
  JSON.stringify(
    Object.entries(ticket)
      .filter(([key, value]) => !NO_NEWS.includes(key) && value !== undefined)
      .sort(),
  );

/**
 * How many tickets differ between the shown rows and those of the backend: new or changed ones, or those that are gone
 * if these are more. A new ticket pushes another one off its page, which counts once. 1 when only the order differs.
 */
export function countNews(shown: readonly Ticket[], found: readonly Ticket[]): number {
  const before = new Map(shown.map((ticket) => [ticket.id, contentOf(ticket)]));
  const now = new Set(found.map(({ id }) => id));
  const changed = found.filter((ticket) => before.get(ticket.id) !== contentOf(ticket)).length;
  const gone = shown.filter(({ id }) => !now.has(id)).length;
  const moved = shown.length === found.length && shown.some(({ id }, index) => found[index]?.id !== id);
  return Math.max(changed, gone, moved ? 1 : 0);
}
