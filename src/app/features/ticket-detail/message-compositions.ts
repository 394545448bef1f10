import type { Composition } from '../../compose/composition';
import { formKey } from '../../domain/form-key';
import type { Limits } from '../../domain/limits';
import type { TicketDetail } from '../../domain/ticket';
import {
  type FeedbackFields,
  feedbackProblems,
  newFeedback,
  newReply,
  ratingOf,
  type ReplyFields,
  replyProblems,
} from './message-fields';

/** What a form is, apart from what follows when its message is sent. */
export type FormOf<Fields> = Pick<
  Composition<Fields>,
  'form' | 'fields' | 'problems' | 'message' | 'possible' | 'text'
>;

/** Tanggapan (fig 16). */
export function replyOf(ticket: () => TicketDetail, limits: () => Limits): FormOf<ReplyFields> {
  return {
    form: () => formKey('reply', ticket().id),
    fields: ({ text = '' }) => ({ text }),
    problems: ({ text }, attachments) => replyProblems(text, limits(), attachments),
    message: ({ text }, uploadIds) => {
      const { id, etag } = ticket();
      return { kind: 'reply', id, reply: newReply(text, uploadIds), etag };
    },
    text: ({ text }) => text,
  };
}

/** Feedback (fig 22). */
export function feedbackOf(ticket: () => TicketDetail, limits: () => Limits): FormOf<FeedbackFields> {
  return {
    form: () => formKey('feedback', ticket().id),
    fields: ({ solved = '', rating, comment = '' }) => ({ solved, rating: ratingOf(rating), comment }),
    problems: ({ rating, comment }) => feedbackProblems(rating, comment, limits()),
    message: ({ rating, comment }) => {
      const { id, etag } = ticket();
      return rating && { kind: 'feedback', id, feedback: newFeedback(rating, comment), etag };
    },
    text: ({ comment }) => comment,
  };
}
