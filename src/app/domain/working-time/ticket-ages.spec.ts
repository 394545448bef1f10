import { aTicket } from '../../../testing/samples';
import { ticketAges } from './ticket-ages';

const NOW = '2024-03-25T05:00:00Z';
const OPEN = aTicket({ status: 'WAITING_CSO', createdAt: '2024-03-20T05:00:00Z', statusSince: '2024-03-23T05:00:01Z' });

describe('ticketAges', () => {
  it('are working days, with the calendar days beside them', () => {
    const asked: unknown[] = [];
    const ages = ticketAges(OPEN, NOW, (...given) => asked.push(given));
    expect(ages).toEqual({ created: { working: 1, calendar: 5 }, waiting: { working: 2, calendar: 1 } });
    expect(asked).toEqual([
      [OPEN.office, OPEN.createdAt, NOW],
      [OPEN.office, OPEN.statusSince, NOW],
    ]);
  });

  it('have no working days without a calendar, and no days where an instant cannot be read', () => {
    const { created, waiting } = ticketAges({ ...OPEN, statusSince: null }, NOW, undefined) ?? {};
    expect(created).toEqual({ working: 'calendar', calendar: 5 });
    expect(waiting).toEqual({ working: null, calendar: null });
  });

  it('are none of a finished ticket', () => {
    expect(ticketAges({ ...OPEN, status: 'DONE' }, NOW, () => 1)).toBeNull();
  });
});
