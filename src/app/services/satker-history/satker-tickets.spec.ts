import { TestBed } from '@angular/core/testing';
import { firstValueFrom, of, throwError } from 'rxjs';
import { failureOf, pageOf } from '../../../testing/page-samples';
import { TicketApi } from '../../api/ticket-api';
import { SatkerTickets } from './satker-tickets';

describe('SatkerTickets', () => {
  it('reads the newest tickets, and asks for the number of each kind of open ones', async () => {
    const { load, asked } = setup();
    const { total, history, open } = await load();
    expect([total, history.read]).toEqual([340, 100]);
    expect(open).toEqual([
      { state: 'waiting-cso', count: 3 },
      { state: 'waiting-satker', count: 4 },
      { state: 'forwarded', count: 5 },
      { state: 'done-open', count: 6 },
    ]);
    expect(asked).toEqual([
      { satker: '527010', status: null, feedback: null, size: 100 },
      { satker: '527010', status: 'WAITING_CSO', feedback: null, size: 1 },
      { satker: '527010', status: 'WAITING_SATKER', feedback: null, size: 1 },
      { satker: '527010', status: 'FORWARDED', feedback: null, size: 1 },
      { satker: '527010', status: 'DONE', feedback: 'NONE', size: 1 },
    ]);
  });

  it('fails when one of them fails', async () => {
    const { load } = setup('FORWARDED');
    await expectAsync(load()).toBeRejectedWith(jasmine.objectContaining({ kind: 'server' }));
  });
});

function setup(failing: string | null = null) {
  const asked: unknown[] = [];
  const totals: Readonly<Record<string, number>> = { WAITING_CSO: 3, WAITING_SATKER: 4, FORWARDED: 5, DONE: 6 };
  const api = {
    page: ({ satker, status, feedback }, { size } = {}) => {
      asked.push({ satker, status, feedback, size });
      if (status !== null && status === failing) return throwError(() => failureOf('server'));
      return of(pageOf(status === null ? 100 : 1, { total: status === null ? 340 : (totals[status] ?? 0) }));
    },
  } satisfies Pick<TicketApi, 'page'>;
  TestBed.configureTestingModule({ providers: [SatkerTickets, { provide: TicketApi, useValue: api }] });
  return { asked, load: () => firstValueFrom(TestBed.inject(SatkerTickets).load('527010')) };
}
