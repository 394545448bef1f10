import { firstValueFrom, of, throwError } from 'rxjs';
import type { NewTranscript } from '../../domain/officer';
import type { Message } from '../../domain/sending';
import type { Ticket } from '../../domain/ticket';
import type { TicketPage } from '../../domain/ticket-page';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { aTicket } from '../../../testing/samples';
import { findCandidates } from './find-candidates';

const asOf = '2024-03-21T05:10:00Z';
const message: Message = {
  kind: 'ticket',
  ticket: { subject: 'Retur SP2D', email: 'a@b.go.id', question: 'Q', destination: 'SPM_KP', uploadIds: [] },
};

describe('findLikely', () => {
  const cases: readonly [string, Partial<Ticket>, number][] = [
    ['recorded since the send', { createdAt: '2024-03-21T05:09:40Z' }, 1],
    ['recorded a little before, as clocks differ', { createdAt: '2024-03-21T05:08:40Z' }, 1],
    ['recorded at the earliest moment that counts', { createdAt: '2024-03-21T05:08:30Z' }, 1],
    ['recorded long before', { createdAt: '2024-03-20T05:09:40Z' }, 0],
    ['under another title', { subject: 'Retur SP2D 2', createdAt: '2024-03-21T05:09:40Z' }, 0],
    ['without a date', { createdAt: null }, 0],
  ];
  for (const [name, changes, found] of cases) {
    it(`finds ${found}: ${name}`, async () => {
      const items = [aTicket({ subject: 'Retur SP2D', ...changes })];
      const page = () => of({ items, asOf } as unknown as TicketPage);
      expect((await firstValueFrom(findCandidates({ page }, message, 30_000))).length).toBe(found);
    });
  }

  it('finds nothing when the list fails', async () => {
    const page = () => throwError(() => new Error());
    expect(await firstValueFrom(findCandidates({ page }, message, 0))).toEqual([]);
  });

  it('asks for the newest tickets under that title, of a transcript too', async () => {
    const page = jasmine.createSpy('page').and.returnValue(of({ items: [], asOf }));
    const transcript: Message = { kind: 'transcript', transcript: { subject: 'Retur SP2D' } as NewTranscript };
    await firstValueFrom(findCandidates({ page }, message, 0));
    await firstValueFrom(findCandidates({ page }, transcript, 0));
    const query = { ...DEFAULT_QUERY, search: 'Retur SP2D' };
    expect(page.calls.allArgs()).toEqual([[query], [query]]);
  });

  it('looks for tickets only, since a reply is seen in its thread', async () => {
    const page = jasmine.createSpy('page');
    const reply: Message = { kind: 'reply', id: 't-1', reply: { text: 'a', uploadIds: [] }, etag: null };
    expect(await firstValueFrom(findCandidates({ page }, reply, 0))).toEqual([]);
    expect(page).not.toHaveBeenCalled();
  });
});
