import { TestBed } from '@angular/core/testing';
import { API_BASE, outcomeOf, setupApi } from '../../testing/api';
import { nextTask } from '../../testing/until';
import type { FailureKind } from '../domain/failure';
import type { ApiConfig } from './api-config';
import { EventsApi, LONGEST_SILENCE } from './events-api';
import { SessionEnd } from './session-end';

const STREAM = { 'Content-Type': 'text/event-stream; charset=utf-8' };

describe('EventsApi', () => {
  beforeEach(() => jasmine.clock().install().mockDate(new Date('2024-03-21T05:07:10Z')));
  afterEach(() => jasmine.clock().uninstall());

  it('emits with each part: what has changed, or a sign of life', async () => {
    const { open, say } = setup();
    const outcome = open();
    await say(': \n\n');
    await say(
      'id: 7\nevent: changed\ndata: {"ticket_id":"t-1"}\n\nevent: changed\ndata: {}\n\nevent: new\ndata: x\n\n',
    );
    expect(outcome.values).toEqual([
      { changes: [], lastEventId: '', retry: null },
      { changes: [{ ticketId: 't-1' }, { ticketId: null }], lastEventId: '7', retry: null },
    ]);
  });

  for (const data of ['1', 'x', '[]', '{"ticket_id":null}', '{"ticket_id":{}}', '{"ticket_id":".."}']) {
    it(`takes ${data} for a change of any ticket`, async () => {
      const { open, say } = setup();
      const outcome = open();
      await say(`event: changed\ndata: ${data}\n\n`);
      expect(outcome.values[0]?.changes).toEqual([{ ticketId: null }]);
    });
  }

  it('sends the headers of the host, and the last id where there is one', async () => {
    const { open, requests } = setup({ headers: () => ({ Authorization: 'Bearer a' }), withCredentials: true });
    open();
    open('42');
    open('é');
    await nextTask();
    expect(requests.map(({ url }) => url)).toEqual(Array(3).fill(new URL(`${API_BASE}events`, document.baseURI).href));
    expect(requests.map(({ headers }) => headers)).toEqual([
      { Accept: 'text/event-stream', Authorization: 'Bearer a' },
      { Accept: 'text/event-stream', Authorization: 'Bearer a', 'Last-Event-ID': '42' },
      { Accept: 'text/event-stream', Authorization: 'Bearer a' },
    ]);
    expect(requests[0]?.credentials).toBe('include');
  });

  const refusals: readonly [number, Record<string, string>, FailureKind][] = [
    [200, { 'Content-Type': 'text/html' }, 'missing'],
    [200, { 'Content-Type': 'application/json' }, 'missing'],
    [200, { 'Content-Type': 'text/event-streams' }, 'missing'],
    [204, STREAM, 'missing'],
    [403, {}, 'missing'],
    [404, {}, 'missing'],
    [405, {}, 'missing'],
    [406, {}, 'missing'],
    [501, {}, 'missing'],
    [408, {}, 'server'],
    [500, {}, 'server'],
    [503, {}, 'server'],
    [429, {}, 'rate-limited'],
  ];
  for (const [status, headers, kind] of refusals) {
    it(`takes ${status} ${headers['Content-Type'] ?? ''} for ${kind}`, async () => {
      const { open, answerWith } = setup();
      answerWith(status, headers);
      const outcome = open();
      await nextTask();
      expect(outcome.failure?.kind).toBe(kind);
    });
  }

  it('reads Retry-After', async () => {
    const { open, answerWith } = setup();
    answerWith(503, { 'Retry-After': '90' });
    const outcome = open();
    await nextTask();
    expect(outcome.failure?.retryAfter).toBe(90);
  });

  it('fails when the line breaks, and completes when the backend ends it', async () => {
    const { open, say, streams } = setup();
    const [broken, ended] = [open(), open()];
    await say(': \n\n');
    streams[0]?.error(new TypeError('network error'));
    streams[1]?.close();
    await nextTask();
    expect([broken.failure?.kind, broken.done]).toEqual(['unreachable', false]);
    expect([ended.failure, ended.done]).toEqual([null, true]);
  });

  it('is over after 45 s without a byte, also before the first one, and closes the line', async () => {
    const { open, say, requests } = setup();
    const outcome = open();
    await nextTask();
    jasmine.clock().tick(LONGEST_SILENCE - 1);
    await say(': \n\n');
    jasmine.clock().tick(LONGEST_SILENCE - 1);
    expect(outcome.failure).toBeNull();
    jasmine.clock().tick(1);
    expect(outcome.failure?.kind).toBe('timeout');
    expect(requests[0]?.signal?.aborted).toBeTrue();
    const silent = open();
    jasmine.clock().tick(LONGEST_SILENCE);
    expect(silent.failure?.kind).toBe('timeout');
  });

  it('closes the line when nobody listens any more', async () => {
    const { open, requests } = setup();
    const outcome = open();
    await nextTask();
    outcome.cancel();
    expect(requests[0]?.signal?.aborted).toBeTrue();
  });

  it('is opened again after the host has renewed the session, with its new token', async () => {
    let token = 'old';
    const renew = () => Promise.resolve(((token = 'new'), true));
    const { open, answerWith, requests, ends } = setup({ renew, headers: () => ({ Authorization: token }) });
    answerWith(401);
    const outcome = open();
    await nextTask();
    expect(requests.map(({ headers }) => headers['Authorization'])).toEqual(['old', 'new']);
    expect([outcome.failure, ends()]).toEqual([null, 0]);
  });

  for (const [what, config] of [
    ['that cannot be renewed', { renew: () => Promise.resolve(false) }],
    ['of a host that renews nothing', {}],
    ['of nobody, and sends nothing', { headers: () => null }],
  ] as const) {
    it(`is the end of a session ${what}`, async () => {
      const { open, answerWith, ends, requests } = setup(config);
      answerWith(401);
      const outcome = open();
      await nextTask();
      expect([outcome.failure?.kind, ends()]).toEqual(['session', 1]);
      expect(requests.length).toBe('headers' in config ? 0 : 1);
    });
  }
});

interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | null;
  readonly credentials?: RequestCredentials;
}

/** A backend whose streams the spec writes. */
function setup(config: Partial<ApiConfig> = {}) {
  setupApi(config);
  const requests: Sent[] = [];
  const streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  let refusal: Response | null = null;
  spyOn(window, 'fetch').and.callFake((url, init) => {
    requests.push({ url: String(url), ...(init as Omit<Sent, 'url'>) });
    const answer = refusal;
    refusal = null;
    if (answer) return Promise.resolve(answer);
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void streams.push(controller) });
    return Promise.resolve(new Response(body, { headers: STREAM }));
  });
  let ends = 0;
  TestBed.inject(SessionEnd).happened.subscribe(() => ends++);
  const api = TestBed.runInInjectionContext(() => new EventsApi());
  return {
    requests,
    streams,
    ends: () => ends,
    open: (lastEventId = '') => outcomeOf(api.open(lastEventId)),
    answerWith: (status: number, headers: Record<string, string> = {}) =>
      (refusal = new Response(status === 204 ? null : 'x', { status, headers })),
    say: async (text: string) => {
      await nextTask();
      for (const stream of streams) stream.enqueue(new TextEncoder().encode(text));
      await nextTask();
    },
  };
}
