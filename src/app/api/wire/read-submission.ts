import type { SubmissionState } from '../../domain/submission';
import { readTicketDetail } from './read-ticket-detail';
import { own } from './read-value';

/** Its ETag would be the look-up's own, not the ticket's. */
export function readSubmission(body: unknown, seesFeedback: boolean): SubmissionState | null {
  const ticket = readTicketDetail(own(body, 'ticket'), { id: null, etag: null, seesFeedback });
  switch (own(body, 'state')) {
    case 'UNKNOWN':
      return { state: 'unknown' };
    case 'IN_PROGRESS':
      return { state: 'in-progress' };
    case 'DONE':
      return ticket && { state: 'done', ticket };
    default:
      return null;
  }
}
