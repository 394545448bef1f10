import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../testing/api';
import { WIRE_PAGE } from '../../testing/wire-samples';
import { DEFAULT_QUERY } from '../domain/ticket-query';
import { aSession } from '../../testing/samples';
import { CurrentReader } from './current-reader';
import { TicketApi } from './ticket-api';

describe('TicketApi', () => {
  describe('page', () => {
    it('asks for the page of the query', () => {
      const { api, next } = setup();
      const outcome = outcomeOf(api.page({ ...DEFAULT_QUERY, page: 2 }));
      const request = next();
      expect([request.request.method, pathOf(request)]).toEqual(['GET', 'tickets?order=newest&page=2&size=15']);
      answer(request, WIRE_PAGE);
      expect(outcome.values.map(({ page, total }) => [page, total])).toEqual([[2, 40]]);
    });

    it('asks for as much of the list as an export wants', () => {
      const { api, next } = setup();
      outcomeOf(api.page(DEFAULT_QUERY, { size: 500, createdBefore: '2024-03-21T05:07:10Z' }));
      expect(pathOf(next())).toBe('tickets?order=newest&page=1&size=500&created_before=2024-03-21T05%3A07%3A10Z');
    });

    it('goes to the last page, or else the first, when the page that was asked for is empty (F45)', () => {
      const { api, next } = setup();
      const outcome = outcomeOf(api.page({ ...DEFAULT_QUERY, page: 9 }));
      answer(next(), { ...WIRE_PAGE, items: [], total: 40, page: 9 });
      expect(outcome.values).toEqual([]);
      const last = next();
      expect(pathOf(last)).toBe('tickets?order=newest&page=3&size=15');
      answer(last, { ...WIRE_PAGE, items: [], total: 40, page: 3 });
      const first = next();
      expect(pathOf(first)).toBe('tickets?order=newest&page=1&size=15');
      answer(first, { ...WIRE_PAGE, page: 1 });
      expect(outcome.values.map(({ page }) => page)).toEqual([1]);
    });

    for (const [name, page, body] of [
      ['page 1', 1, { ...WIRE_PAGE, items: [], page: 1 }],
      ['nothing at all', 9, { ...WIRE_PAGE, items: [], total: 0 }],
      ['rows', 2, WIRE_PAGE],
    ] as const) {
      it(`asks once when the answer holds ${name}`, () => {
        const { api, next, open } = setup();
        const outcome = outcomeOf(api.page({ ...DEFAULT_QUERY, page }));
        answer(next(), body);
        expect(outcome.done).toBeTrue();
        expect(open().length).toBe(0);
      });
    }
  });

  describe('exportPage', () => {
    for (const [role, params] of [
      ['SATKER', '&include=feedback'],
      ['CSO_KPPN', ''],
    ] as const) {
      it(`asks for the feedback of ${role}${params ? '' : ' never'}`, () => {
        const { api, next } = setup();
        TestBed.inject(CurrentReader).setUser(aSession(role));
        outcomeOf(api.exportPage(DEFAULT_QUERY, { size: 500 }));
        expect(pathOf(next())).toBe(`tickets?order=newest&page=1&size=500${params}`);
      });
    }
  });
});

function setup() {
  return { ...setupApi(), api: TestBed.inject(TicketApi) };
}
