import type { SubmissionState } from '../../domain/submission';
import { type DetailContext, readTicketDetail } from './read-ticket-detail';
import { own } from './read-value';

/**
 * Reads the state of a submission. The response's ETag is ignored, because it belongs to the look-up and not to the
 * ticket.
 */
export function readSubmission(
  body: unknown,
  sees: Pick<DetailContext, 'seesFeedback' | 'seesClaims'>,
): SubmissionState | null {
  const ticket = readTicketDetail(own(body, 'ticket'), { id: null, etag: null, ...sees });
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
