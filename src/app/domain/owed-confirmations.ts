import type { Office, Satker } from './session';
import type { Ticket } from './ticket';

/** Finished tickets of one satker at one office that its satker has not confirmed. */
export interface OwedGroup {
  readonly satker: Satker;
  readonly office: Office;
  /** Longest waiting first. */
  readonly tickets: readonly Ticket[];
}

/**
 * Groups tickets that wait for their satker's confirmation (fig 21) by satker and office: most tickets first, then by
 * name. A ticket without a satker waits for nobody, and is left out.
 */
export function groupOwed(tickets: readonly Ticket[]): readonly OwedGroup[] {
  const groups = new Map<string, { satker: Satker; office: Office; tickets: Ticket[] }>();
  for (const ticket of tickets) {
    const { satker, office } = ticket;
    if (!satker) continue;
    const key = JSON.stringify([satker.code, office.kind, office.code]);
    const group = groups.get(key) ?? { satker, office, tickets: [] };
    group.tickets.push(ticket);
    groups.set(key, group);
  }
  const since = ({ statusSince }: Ticket): number => Date.parse(statusSince ?? '') || 0;
  return [...groups.values()]
    .map((group) => ({ ...group, tickets: group.tickets.toSorted((a, b) => since(a) - since(b)) }))
    .sort((a, b) => b.tickets.length - a.tickets.length || a.satker.name.localeCompare(b.satker.name, 'id'));
}

/** How far the confirmations of an office are from their target. */
export interface ConfirmationTarget {
  /** Finished tickets with a satker. */
  readonly of: number;
  readonly confirmed: number;
  readonly percent: number;
  /** Confirmations that are missing to the target; 0 once it is reached. */
  readonly missing: number;
}

/**
 * The target meter of two totals of the list.
 *
 * @param confirmed tickets with feedback
 * @param owed finished tickets that wait for it
 * @param percent of all these, 1 to 100
 * @returns null without such tickets: there is nothing to reach
 */
export function confirmationTarget(confirmed: number, owed: number, percent: number): ConfirmationTarget | null {
  const of = confirmed + owed;
  if (!of) return null;
  // In whole numbers, because 0.95 * 20 is more than 19.
  const wanted = Math.ceil((of * percent) / 100);
  return { of, confirmed, percent, missing: Math.max(0, wanted - confirmed) };
}
