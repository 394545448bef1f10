import { inject, type Signal } from '@angular/core';
import { forwardFields, newForwarding, officerReply } from '../../compose/officer/officer-fields';
import type { KeyedMessage } from '../../compose/several/several-sending';
import type { ChosenTicket, SeveralRules } from '../../compose/several/several-tickets';
import { unsentContent } from '../../compose/several/unsent-content';
import { actionsOn } from '../../domain/access';
import { formKey } from '../../domain/form-key';
import { answerValues, blanksIn, fillAnswer } from '../../domain/ready-answers';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { DraftStore } from '../../services/drafts/draft-store';
import { STEP_WORDS, type TogetherFields } from './answer-fields';

const NOT_POSSIBLE = 'Tiket ini tidak lagi dapat dijawab begitu. Buka tiketnya untuk melihat keadaannya.';

/** How several tickets are answered or forwarded with one text. Needs an injection context. */
export function answerRules(
  ids: Signal<readonly string[]>,
  session: Signal<Session>,
  fields: () => TogetherFields,
): SeveralRules {
  const drafts = inject(DraftStore);
  const formOf = (id: string) => formKey(fields().step === 'forward' ? 'forward' : 'answer', id);
  const textFor = (ticket: Ticket): string => fillAnswer(fields().text, answerValues(ticket, session().office));
  /** What was sent from here before, and did not arrive, is not unsent content of the ticket. */
  const unsentIn = (ticket: Ticket): string => {
    const text = textFor(ticket);
    return (
      unsentContent(drafts.draft(formKey('answer', ticket.id))(), { text }) ||
      unsentContent(drafts.draft(formKey('forward', ticket.id))(), { reason: text })
    );
  };
  /** What the text names, and this ticket does not have. */
  const missing = (ticket: Ticket): readonly string[] => {
    const open = blanksIn(fields().text);
    return blanksIn(textFor(ticket)).filter((name) => !open.includes(name));
  };
  const messageTo = ({ id, form, ticket }: ChosenTicket): readonly KeyedMessage[] => {
    if (!ticket) return [];
    const { step } = fields();
    const text = textFor(ticket);
    const { etag } = ticket;
    if (step === 'forward') {
      const typed = { open: 'yes', reason: text };
      drafts.change(form, { fields: typed });
      return [{ form, message: { kind: 'forward', id, forwarding: newForwarding(forwardFields(typed), []), etag } }];
    }
    drafts.change(form, { fields: { text, step } });
    return [{ form, message: { kind: 'answer', id, reply: officerReply(step, text, []), etag } }];
  };
  return {
    ids,
    formOf,
    isDone: () => false,
    problemOf: (ticket) => {
      if (!actionsOn(ticket, session()).has(fields().step)) return NOT_POSSIBLE;
      const unsent = unsentIn(ticket);
      if (unsent) return unsent;
      const [name] = missing(ticket);
      return name === undefined ? '' : `Tulisan ini menyebut ${name}, dan tiket ini tidak memilikinya. Buka tiketnya.`;
    },
    noteOf: ({ handledBy }) => (handledBy && handledBy !== session().claimAs ? `Ditangani ${handledBy}` : ''),
    doneWords: () => STEP_WORDS[fields().step].done,
    messages: (chosen) => chosen.flatMap(messageTo),
  };
}
