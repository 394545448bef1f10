import { TestBed } from '@angular/core/testing';
import { firstValueFrom, of, throwError } from 'rxjs';
import { failureOf, pageOf } from '../../../testing/page-samples';
import { aTicket } from '../../../testing/samples';
import { TicketApi } from '../../api/ticket-api';
import { OwnTickets } from './own-tickets';

describe('OwnTickets', () => {
  it('asks for what the officer is on and somebody still has to act for, a hundred of each at most', async () => {
    const { load, asked } = setup({ WAITING_CSO: ['a', 'b'], WAITING_SATKER: ['c'], DONE: ['d'] });
    expect(await load()).toEqual({ ids: ['a', 'b', 'c', 'd'], total: 4 });
    const all = { handledBy: 'CSO 182', feedback: null, size: 100 };
    expect(asked).toEqual([
      { ...all, status: 'WAITING_CSO' },
      { ...all, status: 'WAITING_SATKER' },
      { ...all, status: 'FORWARDED' },
      { ...all, status: 'DONE', feedback: 'NONE' },
    ]);
  });

  it('takes the first hundred, and tells how many there are', async () => {
    const many = Array.from({ length: 80 }, (_, index) => index);
    const { load } = setup({
      WAITING_CSO: many.map((index) => `a${index}`),
      WAITING_SATKER: many.map((index) => `b${index}`),
    });
    const { ids, total } = await load();
    expect([ids.length, ids[79], ids[99], total]).toEqual([100, 'a79', 'b19', 160]);
  });

  it('leaves out a row that no address can name', async () => {
    expect((await setup({ WAITING_CSO: ['!1', 'b'] }).load()).ids).toEqual(['b']);
  });

  it('fails when one of the requests fails', async () => {
    const { load } = setup({}, 'FORWARDED');
    await expectAsync(load()).toBeRejectedWith(jasmine.objectContaining({ kind: 'server' }));
  });
});

function setup(idsOf: Readonly<Record<string, readonly string[]>>, failing: string | null = null) {
  const asked: unknown[] = [];
  const api = {
    page: ({ handledBy, status, feedback }, { size } = {}) => {
      asked.push({ handledBy, status, feedback, size });
      if (status === failing) return throwError(() => failureOf('server'));
      const items = (idsOf[status ?? ''] ?? []).map((id) => aTicket({ id }));
      return of(pageOf(0, { items, total: items.length }));
    },
  } satisfies Pick<TicketApi, 'page'>;
  TestBed.configureTestingModule({ providers: [OwnTickets, { provide: TicketApi, useValue: api }] });
  return { asked, load: () => firstValueFrom(TestBed.inject(OwnTickets).load('CSO 182')) };
}
