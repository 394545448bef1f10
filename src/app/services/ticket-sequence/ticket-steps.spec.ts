import { TestBed } from '@angular/core/testing';
import { of, throwError } from 'rxjs';
import { failureOf, pageOf } from '../../../testing/page-samples';
import { aTicket } from '../../../testing/samples';
import { TicketApi } from '../../api/ticket-api';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { sequenceOf } from '../../domain/ticket-sequence';
import { TicketSteps } from './ticket-steps';

const SIZE = 3;

describe('TicketSteps', () => {
  it('goes through what is loaded without a request', async () => {
    const { steps, asked } = setup([...'abc']);
    expect([await steps.find('a', 'next'), await steps.find('c', 'previous')]).toEqual(['b', 'b']);
    expect(asked).toEqual([]);
  });

  it('loads the pages after and before, and goes on from there', async () => {
    const { steps } = setup([...'abcdefgh'], 2);
    expect(await steps.find('f', 'next')).toBe('g');
    expect(await steps.find('d', 'previous')).toBe('c');
    expect(steps.place()('h')).toEqual({ place: 8, total: 8 });
    expect(steps.place()('a')).toEqual({ place: 1, total: 8 });
  });

  it('skips no ticket when those before have left the list', async () => {
    const { steps, list } = setup([...'abcdefghi']);
    list.splice(0, 3);
    expect(await steps.find('c', 'next')).toBe('d');
    expect(await steps.find('f', 'next')).toBe('g');
    list.splice(0, 4);
    expect(await steps.find('g', 'next')).toBe('h');
  });

  it('skips none on an earlier page either, to which more than a page has moved up', async () => {
    const { steps, list } = setup([...'abcdefghijklmno'], 3);
    expect(await steps.find('i', 'next')).toBe('j');
    list.splice(0, 8);
    expect(await steps.find('l', 'next')).toBe('m');
  });

  it('says that there is none when the rest of the list is gone', async () => {
    const { steps, list } = setup([...'abcde']);
    list.splice(3);
    expect(steps.has('c', 'next')).toBeTrue();
    expect(await steps.find('c', 'next')).toBeNull();
    expect([steps.has('c', 'next'), steps.place()('c')]).toEqual([false, { place: 3, total: 3 }]);
  });

  it('fails with the request, and can be asked again', async () => {
    const { steps, fail } = setup([...'abcd']);
    fail(true);
    await expectAsync(steps.find('c', 'next')).toBeRejectedWith(jasmine.objectContaining({ kind: 'server' }));
    fail(false);
    expect([steps.busy(), await steps.find('c', 'next')]).toEqual([false, 'd']);
  });

  it('keeps the order while the user goes through it, and takes another one for a ticket outside', () => {
    const { steps } = setup([...'abc']);
    steps.begin('b', sequenceOf(DEFAULT_QUERY, { ids: ['b'], total: 1, page: 1, pageSize: SIZE }));
    expect(steps.place()('b')).toEqual({ place: 2, total: 3 });
    steps.begin('x', null);
    expect([steps.place()('b'), steps.has('b', 'next')]).toEqual([null, false]);
  });
});

/** Steps that began with a page of `list`, which answers every page as it is by then. */
function setup(list: string[], page = 1) {
  const asked: number[] = [];
  let failing = false;
  const read = (wanted: number) => {
    const number = Math.min(wanted, Math.ceil(list.length / SIZE));
    const items = list.slice((number - 1) * SIZE, number * SIZE).map((id) => aTicket({ id }));
    return { ...pageOf(0, { total: list.length, page: number, pageSize: SIZE }), items };
  };
  const api = {
    page: (query) => {
      asked.push(query.page);
      return failing ? throwError(() => failureOf('server')) : of(read(query.page));
    },
  } satisfies Pick<TicketApi, 'page'>;
  TestBed.configureTestingModule({ providers: [TicketSteps, { provide: TicketApi, useValue: api }] });
  const steps = TestBed.inject(TicketSteps);
  const { items, ...extent } = read(page);
  const ids = items.map(({ id }) => id);
  steps.begin(ids[0] ?? '', sequenceOf(DEFAULT_QUERY, { ...extent, ids }));
  return { steps, list, asked, fail: (on: boolean) => (failing = on) };
}
