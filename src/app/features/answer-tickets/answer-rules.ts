import { computed, inject, type Signal } from '@angular/core';
import { forwardFields, newForwarding, officerReply } from '../../compose/officer/officer-fields';
import type { KeyedMessage } from '../../compose/several/several-sending';
import type { ChosenTicket, SeveralRules } from '../../compose/several/several-rules';
import { unsentContent } from '../../compose/several/unsent-content';
import { actionsOn } from '../../domain/access';
import { formKey } from '../../domain/form-key';
import { ANSWER_VARIABLES, answerValues, fillAnswer, variablesIn } from '../../domain/ready-answers';
import { sameContent } from '../../domain/same-content';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { DraftStore } from '../../services/drafts/draft-store';
import { STEPS, STEP_WORDS, type TogetherFields } from './answer-fields';

const NOT_POSSIBLE = 'Tiket ini tidak lagi dapat dijawab begitu. Buka tiketnya untuk melihat keadaannya.';

/** How several tickets are answered or forwarded with one text. Needs an injection context. */
export function answerRules(
  ids: Signal<readonly string[]>,
  session: Signal<Session>,
  fields: () => TogetherFields,
): SeveralRules {
  const drafts = inject(DraftStore);
  // Signals of their own, so that a key in the text does not judge every ticket again.
  const step = computed(() => fields().step);
  const named = computed(() => variablesIn(fields().text), { equal: sameContent });
  const formOf = (id: string) => formKey(step() === 'forward' ? 'forward' : 'answer', id);
  const textFor = (ticket: Ticket): string => fillAnswer(fields().text, answerValues(ticket, session().office));
  /** What was sent from here before, and did not arrive, is not unsent content of the ticket. */
  const unsentIn = (ticket: Ticket): string => {
    const answer = drafts.draft(formKey('answer', ticket.id))();
    const forward = drafts.draft(formKey('forward', ticket.id))();
    if (!answer && !forward) return '';
    const text = textFor(ticket);
    return unsentContent(answer, { text }) || unsentContent(forward, { reason: text });
  };
  /** What the text names, and this ticket does not have. */
  const missing = (ticket: Ticket): string | null => {
    const values = answerValues(ticket, session().office);
    const name = named().find((each) => !values[each]);
    return name ? ANSWER_VARIABLES[name] : null;
  };
  const messageTo = ({ id, form, ticket }: ChosenTicket): readonly KeyedMessage[] => {
    if (!ticket) return [];
    const text = textFor(ticket);
    const { etag } = ticket;
    const way = step();
    if (way === 'forward') {
      const typed = { open: 'yes', reason: text };
      drafts.change(form, { fields: typed });
      return [{ form, message: { kind: 'forward', id, forwarding: newForwarding(forwardFields(typed), []), etag } }];
    }
    drafts.change(form, { fields: { text, step: way } });
    return [{ form, message: { kind: 'answer', id, reply: officerReply(way, text, []), etag } }];
  };
  return {
    ids,
    formOf,
    isDone: () => false,
    isOver: (ticket) => STEPS.every((each) => !actionsOn(ticket, session()).has(each)),
    problemOf: (ticket) => {
      if (!actionsOn(ticket, session()).has(step())) return NOT_POSSIBLE;
      const unsent = unsentIn(ticket);
      if (unsent) return unsent;
      const name = missing(ticket);
      return name === null ? '' : `Tulisan ini menyebut ${name}, dan tiket ini tidak memilikinya. Buka tiketnya.`;
    },
    noteOf: ({ handledBy }) => (handledBy && handledBy !== session().claimAs ? `Ditangani ${handledBy}` : ''),
    doneWords: () => STEP_WORDS[step()].done,
    messages: (chosen) => chosen.flatMap(messageTo),
  };
}
