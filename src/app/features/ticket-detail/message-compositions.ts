import type { Composition } from '../../compose/composition';
import { formKey } from '../../domain/form-key';
import type { Limits } from '../../domain/limits';
import type { TicketDetail } from '../../domain/ticket';
import {
  FEEDBACK_ORDER,
  type FeedbackFields,
  feedbackSchema,
  newFeedback,
  newReply,
  ratingOf,
  REPLY_ORDER,
  type ReplyFields,
  replySchema,
} from './message-fields';

/** A form's composition without its callbacks. */
export type FormOf<Fields> = Pick<
  Composition<Fields>,
  'form' | 'fields' | 'preservedOnClear' | 'schema' | 'order' | 'message' | 'allowed' | 'text'
>;

/** Composition of Tanggapan (fig 16). */
export function replyOf(ticket: () => TicketDetail, limits: () => Limits): FormOf<ReplyFields> {
  return {
    form: () => formKey('reply', ticket().id),
    fields: ({ text = '' }) => ({ text }),
    schema: replySchema(limits),
    order: REPLY_ORDER,
    message: ({ text }, uploadIds) => {
      const { id, etag } = ticket();
      return { kind: 'reply', id, reply: newReply(text, uploadIds), etag };
    },
    text: ({ text }) => text,
  };
}

/** Composition of Feedback (fig 22). */
export function feedbackOf(ticket: () => TicketDetail, limits: () => Limits): FormOf<FeedbackFields> {
  return {
    form: () => formKey('feedback', ticket().id),
    // Hapus Isian does not clear the answer to "is it solved?".
    preservedOnClear: ['solved'],
    fields: ({ solved = '', rating, comment = '' }) => ({ solved, rating: ratingOf(rating), comment }),
    schema: feedbackSchema(limits),
    order: FEEDBACK_ORDER,
    message: ({ rating, comment }) => {
      const { id, etag } = ticket();
      return rating ? { kind: 'feedback', id, feedback: newFeedback(rating, comment), etag } : null;
    },
    text: ({ comment }) => comment,
  };
}
