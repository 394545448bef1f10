import { ErrorHandler } from '@angular/core';
import { HttpBackend, HttpXhrBackend } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../testing/api';
import { WIRE_SESSION } from '../../testing/wire-samples';
import { DEFAULT_LIMITS } from '../domain/limits';
import { PreferencesApi } from './preferences-api';
import { provideApi } from './provide-api';
import { SessionApi } from './session-api';
import { nextTask } from '../../testing/until';

describe('provideApi', () => {
  it('uses XHR, because only XHR reports the progress of an upload', () => {
    TestBed.configureTestingModule({ providers: [provideApi({ apiBase: '/' })] });
    expect(TestBed.inject(HttpBackend)).toBeInstanceOf(HttpXhrBackend);
  });

  it('sends the configured headers, and cookies only where it is told to', () => {
    const { next } = setupApi({ headers: { 'X-App': 'hai-cso' } });
    outcomeOf(TestBed.inject(SessionApi).load());
    const { request } = next();
    expect(request.headers.get('X-App')).toBe('hai-cso');
    expect(request.headers.get('Accept')).toBe('application/json, application/problem+json');
    expect(request.withCredentials).toBeFalse();
    expect(request.url).toBe(new URL('/api/haicso/v1/session', document.baseURI).href);
  });

  it('asks for headers that change with every request', () => {
    let token = 0;
    const { next } = setupApi({ headers: () => ({ Authorization: `Bearer ${++token}` }), withCredentials: true });
    for (const authorization of ['Bearer 1', 'Bearer 2']) {
      outcomeOf(TestBed.inject(SessionApi).load());
      const request = next();
      expect(request.request.headers.get('Authorization')).toBe(authorization);
      expect(request.request.withCredentials).toBeTrue();
    }
  });

  for (const [when, headers] of [
    ['at once', () => null],
    ['after a while', () => Promise.resolve(null)],
  ] as const) {
    it(`sends nothing when it hears ${when} that nobody is logged in, and takes that for the session's end`, async () => {
      const { open } = setupApi({ headers, withCredentials: true });
      const outcome = outcomeOf(TestBed.inject(SessionApi).load());
      await nextTask();
      expect(open()).toEqual([]);
      expect(outcome.failure?.kind).toBe('session');
    });
  }

  it('distinguishes an invalid configuration from other failures, and reports it', () => {
    const reported = spyOn(ErrorHandler.prototype, 'handleError');
    setupApi({ apiBase: 'http://' });
    expect(outcomeOf(TestBed.inject(SessionApi).load()).failure?.kind).toBe('internal');
    expect(reported).toHaveBeenCalledTimes(1);
  });
});

describe('SessionApi', () => {
  it('loads who is logged in, with limits from the backend, the configuration and our own', () => {
    const { next } = setupApi({ limits: { files: 3, textLength: 500 } });
    const outcome = outcomeOf(TestBed.inject(SessionApi).load());
    const request = next();
    expect([request.request.method, pathOf(request)]).toEqual(['GET', 'session']);
    answer(request, { ...WIRE_SESSION, limits: { text_length: 900 } });
    expect(outcome.values[0]?.session.userId).toBe('u-1');
    expect(outcome.values[0]?.limits).toEqual({ ...DEFAULT_LIMITS, files: 3, textLength: 900 });
  });
});

describe('PreferencesApi', () => {
  it('loads and saves', () => {
    const { next } = setupApi();
    const loaded = outcomeOf(TestBed.inject(PreferencesApi).load());
    const get = next();
    expect([get.request.method, pathOf(get)]).toEqual(['GET', 'preferences']);
    get.flush(JSON.stringify({ order: 'oldest' }), { headers: { ETag: '"3"' } });
    expect(loaded.values).toEqual([{ preferences: { order: 'oldest' }, etag: '"3"' }]);

    const saved = outcomeOf(TestBed.inject(PreferencesApi).save({ order: 'newest' }, '"3"'));
    const put = next();
    expect(put.request.headers.get('If-Match')).toBe('"3"');
    expect([put.request.method, pathOf(put), put.request.body]).toEqual(['PUT', 'preferences', { order: 'newest' }]);
    answer(put, '', 204);
    expect(saved.done).toBeTrue();
  });
});
