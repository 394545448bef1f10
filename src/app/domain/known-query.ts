import type { Session } from './session';
import type { TicketQuery } from './ticket-query';

type Knows = Pick<
  Session,
  'knowsDue' | 'knowsTopics' | 'knowsAskerKinds' | 'claimAs' | 'knowsOpenBefore' | 'knowsAnswered'
>;

/**
 * The query without the optional parts that the backend does not know, as if the URL had not named them (F69). Null when
 * the session has to be known first.
 *
 * @param session null while it is not known
 */
export function knownQuery(query: TicketQuery, session: Knows | null): TicketQuery | null {
  const byDue = query.sort?.column === 'due';
  const { topic, askerKind, handledBy, openBefore, answered } = query;
  if (!byDue && [topic, askerKind, handledBy, openBefore, answered].every((part) => part === null)) return query;
  return (
    session && {
      ...query,
      sort: byDue && !session.knowsDue ? null : query.sort,
      topic: session.knowsTopics ? topic : null,
      askerKind: session.knowsAskerKinds ? askerKind : null,
      handledBy: session.claimAs ? handledBy : null,
      openBefore: session.knowsOpenBefore ? openBefore : null,
      answered: session.knowsAnswered ? answered : null,
    }
  );
}
