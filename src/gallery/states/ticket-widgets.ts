import { DEFAULT_QUERY } from '../../app/domain/ticket-query';
import { FeedbackGiven } from '../../app/features/ticket-detail/feedback-given';
import { TicketJourney } from '../../app/features/ticket-detail/ticket-journey';
import { TicketSummary } from '../../app/features/ticket-detail/ticket-summary';
import { FilterPanel } from '../../app/features/ticket-list/filter-panel';
import { TicketSkeleton } from '../../app/features/ticket-list/ticket-skeleton';
import { StatusChip } from '../../app/ui/status-chip/status-chip';
import { aSession, aTicket } from '../../testing/samples';
import { widget, type GalleryState } from '../gallery-state';
import { EACH_STATUS, LONG } from './samples';

const satker = aSession('SATKER');
const officer = aSession('CSO_KPPN');

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
  widget('list-skeleton', TicketSkeleton, {}),
  widget('card-skeleton', TicketSkeleton, { cards: true }),
];
