import type * as v from 'valibot';
import type { NewFeedback, NewReply, NewTicket } from '../../domain/submission';
import type { createTicketSchema, giveFeedbackSchema, replySchema } from './request-schemas';

export function writeNewTicket(ticket: NewTicket): v.InferOutput<typeof createTicketSchema> {
  return {
    subject: ticket.subject,
    asker_email: ticket.email,
    question: ticket.question,
    destination: ticket.destination,
    upload_ids: [...ticket.uploadIds],
    ...(ticket.topic && { topic: { ...ticket.topic } }),
    ...(ticket.due && { due: { ...ticket.due } }),
  };
}

export function writeNewReply({ text, uploadIds }: NewReply): v.InferOutput<typeof replySchema> {
  return { text, upload_ids: [...uploadIds] };
}

export function writeNewFeedback({ rating, comment }: NewFeedback): v.InferOutput<typeof giveFeedbackSchema> {
  return { rating, comment };
}
