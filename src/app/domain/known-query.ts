import type { Session } from './session';
import type { TicketQuery } from './ticket-query';

/**
 * The query without the optional parts that the backend does not know, as if the URL had not named them (F69). Null when
 * the session has to be known first.
 *
 * @param session null while it is not known
 */
export function knownQuery(
  query: TicketQuery,
  session: Pick<Session, 'knowsDue' | 'knowsAskerKinds' | 'claimAs' | 'knowsAnswered'> | null,
): TicketQuery | null {
  const byDue = query.sort?.column === 'due';
  if (!byDue && query.askerKind === null && query.handledBy === null && query.answered === null) return query;
  return (
    session && {
      ...query,
      sort: byDue && !session.knowsDue ? null : query.sort,
      askerKind: session.knowsAskerKinds ? query.askerKind : null,
      handledBy: session.claimAs ? query.handledBy : null,
      answered: session.knowsAnswered ? query.answered : null,
    }
  );
}
