import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../testing/api';
import { WIRE_DETAIL, WIRE_PAGE } from '../../testing/wire-samples';
import { DEFAULT_QUERY } from '../domain/ticket-query';
import { aSession } from '../../testing/samples';
import { CurrentReader } from './current-reader';
import { TicketApi } from './ticket-api';

const NEW_TICKET = {
  subject: 'Retur SP2D',
  email: 'a@kemenkeu.go.id',
  question: 'Bagaimana?',
  destination: 'PERBENDAHARAAN',
  uploadIds: ['f-1', 'f-2'],
};

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

  describe('one', () => {
    it('keeps the version', () => {
      const { api, next } = setup();
      const outcome = outcomeOf(api.one('t-1'));
      const request = next();
      expect([request.request.method, pathOf(request)]).toEqual(['GET', 'tickets/t-1']);
      answer(request, WIRE_DETAIL, 200, { ETag: 'W/"7"' });
      expect(outcome.values[0]?.etag).toBe('"7"');
    });

    it('asks nothing for an id that can name no ticket', () => {
      const { api, open } = setup();
      for (const id of ['', '..', '!3']) {
        expect(outcomeOf(api.one(id)).failure).toEqual({
          kind: 'missing',
          status: null,
          code: null,
          retryAfter: null,
          fields: {},
        });
      }
      expect(open().length).toBe(0);
    });
  });

  describe('sending', () => {
    it('records a ticket under its key', () => {
      const { api, next } = setup();
      const outcome = outcomeOf(api.create(NEW_TICKET, 'key-1'));
      const request = next();
      expect([request.request.method, pathOf(request)]).toEqual(['POST', 'tickets']);
      expect(headersOf(request.request.headers)).toEqual(['key-1', null]);
      expect(request.request.body).toEqual({
        subject: 'Retur SP2D',
        asker_email: 'a@kemenkeu.go.id',
        question: 'Bagaimana?',
        destination: 'PERBENDAHARAAN',
        upload_ids: ['f-1', 'f-2'],
      });
      answer(request, WIRE_DETAIL, 201, { ETag: '"1"' });
      expect(outcome.values.map(({ id, etag }) => [id, etag])).toEqual([['t-1', '"1"']]);
    });

    for (const etag of ['"7"', null]) {
      it(`replies to version ${etag}`, () => {
        const { api, next } = setup();
        outcomeOf(api.reply('t/1', { text: 'Terima kasih', uploadIds: ['f-1'] }, 'key-2', etag));
        const request = next();
        expect([request.request.method, pathOf(request)]).toEqual(['POST', 'tickets/t%2F1/replies']);
        expect(headersOf(request.request.headers)).toEqual(['key-2', etag]);
        expect(request.request.body).toEqual({ text: 'Terima kasih', upload_ids: ['f-1'] });
      });

      it(`gives feedback on version ${etag}`, () => {
        const { api, next } = setup();
        outcomeOf(api.giveFeedback('t-1', { rating: 'NEUTRAL', comment: 'Cukup' }, 'key-3', etag));
        const request = next();
        expect([request.request.method, pathOf(request)]).toEqual(['POST', 'tickets/t-1/feedback']);
        expect(headersOf(request.request.headers)).toEqual(['key-3', etag]);
        expect(request.request.body).toEqual({ rating: 'NEUTRAL', comment: 'Cukup' });
      });
    }

    it('reports why it was refused', () => {
      const { api, next } = setup();
      const outcome = outcomeOf(api.create(NEW_TICKET, 'key-1'));
      const problem = { title: 'x', detail: 'y', code: 'INVALID', fields: { subject: 'Judul terlalu panjang' } };
      answer(next(), problem, 422, { 'Retry-After': '3' });
      expect(outcome.failure).toEqual({
        kind: 'invalid',
        status: 422,
        code: 'INVALID',
        retryAfter: 3,
        fields: { subject: 'Judul terlalu panjang' },
      });
    });

    it('does not say "offline" of what may have left before the network went', () => {
      const { api, next, online } = setup();
      const outcome = outcomeOf(api.create(NEW_TICKET, 'key-1'));
      online.and.returnValue(false);
      next().error(new ProgressEvent('error'));
      expect(outcome.failure?.kind).toBe('unreachable');
    });

    it('does not say "offline" once the network is back', () => {
      const { api, next, online } = setup();
      online.and.returnValue(false);
      const outcome = outcomeOf(api.create(NEW_TICKET, 'key-1'));
      online.and.returnValue(true);
      next().error(new ProgressEvent('error'));
      expect(outcome.failure?.kind).toBe('unreachable');
    });
  });

  it('looks a submission up by its key', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.submission('key-1'));
    const request = next();
    expect([request.request.method, pathOf(request)]).toEqual(['GET', 'submissions/key-1']);
    answer(request, { state: 'DONE', ticket: WIRE_DETAIL }, 200, { ETag: '"look-up"' });
    const [done] = outcome.values;
    expect(done?.state === 'done' && [done.ticket.id, done.ticket.etag]).toEqual(['t-1', null]);
  });

  it('asks where questions can go', () => {
    const { api, next } = setup();
    outcomeOf(api.destinations());
    expect(pathOf(next())).toBe('destinations');
  });
});

function headersOf(headers: { get(name: string): string | null }): readonly (string | null)[] {
  return [headers.get('Idempotency-Key'), headers.get('If-Match')];
}

function setup() {
  return { ...setupApi(), api: TestBed.inject(TicketApi) };
}
