import { signal } from '@angular/core';
import { DueChip } from '../../app/compose/due/due-chip';
import { DEFAULT_QUERY } from '../../app/domain/ticket-query';
import { FeedbackGiven } from '../../app/features/ticket-detail/feedback-given';
import { TicketJourney } from '../../app/features/ticket-detail/ticket-journey';
import { TicketSummary } from '../../app/features/ticket-detail/ticket-summary';
import { FilterPanel } from '../../app/features/ticket-list/filter-panel';
import { TicketSkeleton } from '../../app/features/ticket-list/ticket-skeleton';
import { WORKING_TIMES, type WorkingTimes } from '../../app/services/working-time/working-times';
import { dueWords } from '../../app/words/due-words';
import { StatusChip } from '../../app/ui/status-chip/status-chip';
import { aSession, aTicket } from '../../testing/samples';
import { widget, type GalleryState } from '../gallery-state';
import { EACH_STATUS, LONG } from './samples';

const satker = aSession('SATKER');
const officer = aSession('CSO_KPPN');

const times: Partial<WorkingTimes> = {
  dueWords: (due) => dueWords(due, due.date > '2026-12-11' ? 2 : -1, '2026-12-11'),
};

export const TICKET_WIDGETS: readonly GalleryState[] = [
  ...EACH_STATUS.flatMap((ticket) =>
    [satker, officer].map((session) =>
      widget(`status-${ticket.id}-${session.role}`.toLowerCase(), StatusChip, { ticket, session }),
    ),
  ),
  ...EACH_STATUS.map((ticket) => widget(`journey-${ticket.id}`, TicketJourney, { ticket, session: satker })),
  widget('summary', TicketSummary, { ticket: aTicket(), session: satker }),
  widget('summary-long', TicketSummary, {
    ticket: aTicket({ subject: LONG, asker: { name: LONG, email: LONG } }),
    session: officer,
  }),
  widget('feedback', FeedbackGiven, { feedback: { rating: 'HELPFUL', comment: '', at: null }, zone: 'Asia/Jakarta' }),
  widget('filter', FilterPanel, { query: DEFAULT_QUERY, thisYear: 2024, modal: false }),
  widget('filter-officer', FilterPanel, {
    query: { ...DEFAULT_QUERY, from: '2024-03-19', search: LONG },
    thisYear: 2024,
    modal: false,
    officer: true,
    manyOffices: true,
  }),
  ...(['2026-12-15', '2026-12-10'] as const).map((date) => ({
    ...widget(`due-${date}`, DueChip, { key: 'lpj', name: 'LPJ bendahara', due: { date, from: null } }),
    providers: [{ provide: WORKING_TIMES, useValue: signal(times) }],
  })),
  widget('list-skeleton', TicketSkeleton, {}),
  widget('card-skeleton', TicketSkeleton, { cards: true }),
];
