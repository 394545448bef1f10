import type { SubmissionState } from '../../domain/submission';
import { type DetailContext, readTicketDetail } from './read-ticket-detail';
import { own } from './read-value';

export function readSubmission(body: unknown, context: DetailContext): SubmissionState | null {
  const ticket = readTicketDetail(own(body, 'ticket'), context);
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
