import { inject, type Signal } from '@angular/core';
import { newFeedback, ratingOf } from '../../compose/feedback/feedback-fields';
import type { SeveralRules } from '../../compose/several/several-rules';
import { unsentContent } from '../../compose/several/unsent-content';
import { actionsOn } from '../../domain/access';
import { formKey } from '../../domain/form-key';
import type { Session } from '../../domain/session';
import type { Rating, TicketDetail } from '../../domain/ticket';
import { DraftStore } from '../../services/drafts/draft-store';
import { NOT_WAITING } from './confirm-words';

/** How several finished tickets are confirmed with one rating. Needs an injection context. */
export function confirmRules(
  ids: Signal<readonly string[]>,
  session: Signal<Session>,
  rating: () => Rating,
): SeveralRules {
  const drafts = inject(DraftStore);
  const unsentIn = (id: string): string => {
    const feedback = drafts.draft(formKey('feedback', id))();
    return (
      // The dialog gives the rating of all.
      unsentContent(feedback, { rating: feedback?.fields['rating'] ?? '' }) ||
      unsentContent(drafts.draft(formKey('reply', id))())
    );
  };
  const isOver = (ticket: TicketDetail): boolean => !actionsOn(ticket, session()).has('confirm');
  return {
    ids,
    formOf: (id) => formKey('feedback', id),
    isDone: ({ feedbackGiven }) => feedbackGiven,
    problemOf: (ticket) => (isOver(ticket) ? NOT_WAITING : unsentIn(ticket.id)),
    isOver,
    doneWords: () => 'Sudah dikonfirmasi',
    messages: (chosen) =>
      chosen.flatMap(({ id, form, ticket }) => {
        if (!ticket) return [];
        drafts.change(form, { fields: { solved: 'yes', rating: rating() } });
        const { etag } = ticket;
        return [{ form, message: { kind: 'feedback', id, feedback: newFeedback(rating(), ''), etag } }];
      }),
  };
}

/**
 * The rating with which sending to all of these was stopped or failed before; empty for none, and where a ticket is new
 * among them: its rating is chosen anew. Needs an injection context.
 */
export function ratingChosenBefore(): (ids: readonly string[]) => Rating | '' {
  const drafts = inject(DraftStore);
  return (ids) => {
    const [rating, ...others] = new Set(
      ids.map((id) => ratingOf(drafts.draft(formKey('feedback', id))()?.fields['rating'])),
    );
    return others.length === 0 && (rating === 'HELPFUL' || rating === 'NEUTRAL') ? rating : '';
  };
}
