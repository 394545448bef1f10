import { inject, type Signal } from '@angular/core';
import { claimFields, type ClaimFields } from '../../compose/claim/claim-fields';
import type { KeyedMessage } from '../../compose/several/several-sending';
import type { ChosenTicket, SeveralRules } from '../../compose/several/several-rules';
import { unsentContent } from '../../compose/several/unsent-content';
import { mayClaim } from '../../domain/claim';
import { formKey } from '../../domain/form-key';
import { stateOf } from '../../domain/ticket-state';
import type { Session } from '../../domain/session';
import { DraftStore } from '../../services/drafts/draft-store';

/** How several tickets are handed over to one colleague with one note. Needs an injection context. */
export function handOverRules(
  ids: Signal<readonly string[]>,
  session: Signal<Session>,
  fields: () => ClaimFields,
): SeveralRules {
  const drafts = inject(DraftStore);
  const formOf = (id: string) => formKey('claim', id);
  const typed = (): ClaimFields => ({ open: 'yes', to: fields().to, note: fields().note.trim() });
  const messageTo = ({ id, form, ticket }: ChosenTicket): readonly KeyedMessage[] => {
    if (!ticket) return [];
    const { to, note } = typed();
    drafts.change(form, { fields: { ...typed() } });
    return [{ form, message: { kind: 'claim', id, claim: { to, note }, etag: ticket.etag } }];
  };
  return {
    ids,
    formOf,
    isDone: ({ handledBy }) => !!handledBy && handledBy === fields().to,
    problemOf: (ticket) => {
      if (stateOf(ticket) === 'closed') return 'Tiket ini sudah ditutup, jadi tidak perlu dialihkan.';
      if (!mayClaim(ticket, session())) return 'Tiket ini tidak dapat dialihkan.';
      if (ticket.handledBy !== session().claimAs)
        return ticket.handledBy
          ? `Tiket ini sekarang ditangani ${ticket.handledBy}.`
          : 'Tiket ini tidak lagi ditangani siapa pun.';
      return unsentContent(drafts.draft(formOf(ticket.id))(), { ...claimFields({}), ...typed() });
    },
    doneWords: () => `Ditangani ${fields().to}`,
    messages: (chosen) => chosen.flatMap(messageTo),
  };
}
