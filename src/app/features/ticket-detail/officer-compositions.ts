import { apply } from '@angular/forms/signals';
import type { FormOf } from '../../compose/composition';
import { rule } from '../../compose/field-rules';
import {
  type AnswerFields,
  FORWARD_ORDER,
  type ForwardFields,
  forwardFields,
  forwardSchema,
  forwardText,
  newForwarding,
  officerReply,
  type AnswerOption,
  stepOf,
} from '../../compose/officer/officer-fields';
import { formKey } from '../../domain/form-key';
import type { Limits } from '../../domain/limits';
import { blankProblem, openVariableProblem } from '../../domain/ready-answers';
import type { TicketDetail } from '../../domain/ticket';
import { REPLY_ORDER, type ReplyFields, replySchema } from './message-fields';

/** Composition of an officer's answer, with the steps that the ticket allows. */
export function answerOf(
  ticket: () => TicketDetail,
  limits: () => Limits,
  options: () => readonly AnswerOption[],
): FormOf<AnswerFields> {
  return {
    form: () => formKey('answer', ticket().id),
    fields: ({ text = '', step }) => ({ text, step: stepOf(step, options()) }),
    schema: (path) => {
      apply<ReplyFields>(path, replySchema(limits));
      rule(path.text, (text) => blankProblem(text) ?? openVariableProblem(text));
    },
    order: REPLY_ORDER,
    message: ({ text, step }, uploadIds) => {
      const { id, etag } = ticket();
      return { kind: 'answer', id, reply: officerReply(step, text, uploadIds), etag };
    },
    // A step that is no longer allowed is refused, not replaced.
    allowed: ({ step }) => options().some((option) => option.step === step),
    text: ({ text }) => text,
  };
}

/** Composition of Teruskan ke HAI-DJPb. */
export function forwardingOf(ticket: () => TicketDetail, limits: () => Limits): FormOf<ForwardFields> {
  return {
    form: () => formKey('forward', ticket().id),
    fields: forwardFields,
    schema: forwardSchema(limits),
    order: FORWARD_ORDER,
    message: (fields, uploadIds) => {
      const { id, etag } = ticket();
      return { kind: 'forward', id, forwarding: newForwarding(fields, uploadIds), etag };
    },
    text: forwardText,
  };
}
