import type { FormOf } from '../../compose/composition';
import { formKey } from '../../domain/form-key';
import type { Limits } from '../../domain/limits';
import type { TicketDetail } from '../../domain/ticket';
import { newReply, REPLY_ORDER, type ReplyFields, replySchema } from './message-fields';

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
