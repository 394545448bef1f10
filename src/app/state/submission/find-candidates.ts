import { catchError, defaultIfEmpty, map, type Observable, of } from 'rxjs';
import type { TicketApi } from '../../api/ticket-api';
import type { Message } from '../../domain/sending';
import type { Ticket } from '../../domain/ticket';
import { DEFAULT_QUERY } from '../../domain/ticket-query';

const MARGIN = 60_000;

/**
 * The newest tickets with the same title since the send, so that the user can decide when the look-up has no result.
 * Their time is compared by the backend's clock, because the machine's may be wrong.
 */
export function findCandidates(
  api: Pick<TicketApi, 'page'>,
  message: Message,
  sinceSent: number,
): Observable<readonly Ticket[]> {
  const subject = subjectOf(message);
  if (subject === null) return of([]);
  return api.page({ ...DEFAULT_QUERY, search: subject }).pipe(
    map(({ items, asOf }) => {
      const earliest = Date.parse(asOf) - sinceSent - MARGIN;
      return items.filter((item) => item.subject === subject && Date.parse(item.createdAt ?? '') >= earliest);
    }),
    catchError(() => of([])),
    defaultIfEmpty([]),
  );
}

function subjectOf(message: Message): string | null {
  if (message.kind === 'ticket') return message.ticket.subject;
  return message.kind === 'transcript' ? message.transcript.subject : null;
}
