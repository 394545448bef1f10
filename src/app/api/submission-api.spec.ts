import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../testing/api';
import { WIRE_DETAIL } from '../../testing/wire-samples';
import { SubmissionApi } from './submission-api';

const NEW_TICKET = {
  subject: 'Retur SP2D',
  email: 'a@kemenkeu.go.id',
  question: 'Bagaimana?',
  destination: 'PERBENDAHARAAN',
  uploadIds: ['f-1', 'f-2'],
};

describe('SubmissionApi', () => {
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

  it('looks a submission up by its key', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.submission('key-1'));
    const request = next();
    expect([request.request.method, pathOf(request)]).toEqual(['GET', 'submissions/key-1']);
    answer(request, { state: 'DONE', ticket: WIRE_DETAIL }, 200, { ETag: '"look-up"' });
    const [done] = outcome.values;
    expect(done?.state === 'done' && [done.ticket.id, done.ticket.etag]).toEqual(['t-1', null]);
  });
});

function headersOf(headers: { get(name: string): string | null }): readonly (string | null)[] {
  return [headers.get('Idempotency-Key'), headers.get('If-Match')];
}

function setup() {
  return { ...setupApi(), api: TestBed.inject(SubmissionApi) };
}
