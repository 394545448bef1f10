import { LiveAnnouncer } from '@angular/cdk/a11y';
import { effect, inject, type Signal, untracked } from '@angular/core';
import type { TicketDetail } from '../../../domain/ticket';
import { announce } from '../../../ui/announce';

/**
 * Announces who has the open ticket when that changes while it is open. Needs an injection context.
 *
 * @param words what is said of the officer who has it now; empty where nothing need be said
 */
export function announceHandler(
  ticket: Signal<TicketDetail>,
  words: (handledBy: TicketDetail['handledBy']) => string,
): void {
  const announcer = inject(LiveAnnouncer);
  let before: Pick<TicketDetail, 'id' | 'handledBy'> | null = null;
  effect(() => {
    const { id, handledBy } = ticket();
    const isChanged = before?.id === id && before.handledBy !== handledBy;
    before = { id, handledBy };
    const news = isChanged ? untracked(() => words(handledBy)) : '';
    if (news) announce(announcer, news);
  });
}
