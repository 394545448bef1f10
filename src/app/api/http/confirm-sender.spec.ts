import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../../testing/api';
import { aSession } from '../../../testing/samples';
import { nextTask } from '../../../testing/until';
import { WIRE_DETAIL, WIRE_SESSION } from '../../../testing/wire-samples';
import type { ApiConfig } from '../api-config';
import { AttachmentApi } from '../attachment-api';
import { CurrentReader } from '../current-reader';
import { PreferencesApi } from '../preferences-api';
import { SessionApi } from '../session-api';
import { SubmissionApi } from '../submission-api';

const TICKET = { subject: 'a', email: 'a@b.id', question: 'b', destination: 'X', uploadIds: [] };

describe('confirmSender', () => {
  it('asks who is there right before a ticket leaves (F66)', () => {
    const { send, next } = setup();
    const outcome = send();
    const check = next();
    expect([check.request.method, pathOf(check)]).toEqual(['GET', 'session']);
    answer(check, WIRE_SESSION);
    const post = next();
    expect([post.request.method, pathOf(post)]).toEqual(['POST', 'tickets']);
    answer(post, WIRE_DETAIL, 201);
    expect(outcome.values.length).toBe(1);
  });

  const others: readonly [string, () => unknown][] = [
    ['an upload', () => outcomeOf(TestBed.inject(AttachmentApi).upload(new Blob(['a']), 'a.pdf'))],
    ['the end of an upload', () => outcomeOf(TestBed.inject(AttachmentApi).discard('u-1'))],
    ['preferences', () => outcomeOf(TestBed.inject(PreferencesApi).save({}, null))],
  ];
  for (const [what, begin] of others) {
    it(`asks before ${what}, too`, () => {
      const { next, open } = setup();
      begin();
      answer(next(), { ...WIRE_SESSION, user_id: 'budi' });
      expect(open()).toEqual([]);
    });
  }

  it('sends nothing when another user is logged in, and reports who (F66)', () => {
    const { send, next, open, heard } = setup();
    const outcome = send();
    answer(next(), { ...WIRE_SESSION, user_id: 'budi' });
    expect(open()).toEqual([]);
    expect(outcome.failure?.kind).toBe('unconfirmed');
    expect(heard).toEqual(['budi']);
  });

  const silences: readonly [string, number, string][] = [
    ['breaks', 400, 'unconfirmed'],
    ['fails, and is not asked again (F35)', 503, 'unconfirmed'],
    ['is refused', 401, 'session'],
    ['is forbidden', 403, 'forbidden'],
  ];
  for (const [how, status, kind] of silences) {
    it(`sends nothing when the question ${how}: ${kind}`, () => {
      const { send, next, open } = setup();
      const outcome = send();
      answer(next(), '', status);
      expect(open()).toEqual([]);
      expect(outcome.failure?.kind).toBe(kind as 'session');
    });
  }

  it('sends nothing while nobody is known', () => {
    const { send, open, reader } = setup();
    reader.hide();
    expect(send().failure?.kind).toBe('unconfirmed');
    expect(open()).toEqual([]);
  });

  it('sends nothing when everything was hidden while it asked', () => {
    const { send, next, open, reader } = setup();
    send();
    const check = next();
    reader.leave();
    expect(check.cancelled).toBeTrue();
    expect(open()).toEqual([]);
  });

  for (const [userId, sent] of [
    ['budi', 'nothing'],
    [WIRE_SESSION.user_id, 'the same'],
  ] as const) {
    it(`asks anew when the session was renewed meanwhile, and sends ${sent} to that of ${userId} (F66)`, async () => {
      const { send, next, open } = setup({ renew: () => Promise.resolve(true) });
      const outcome = send();
      answer(next(), WIRE_SESSION);
      answer(next(), '', 401);
      await nextTask();
      const check = next();
      expect(pathOf(check)).toBe('session');
      answer(check, { ...WIRE_SESSION, user_id: userId });
      if (sent === 'nothing') {
        expect(open()).toEqual([]);
        expect(outcome.failure?.kind).toBe('unconfirmed');
      } else expect(next().request.method).toBe('POST');
    });
  }

  for (const identity_header of [undefined, true]) {
    it(`names the user only to a backend that compares: ${identity_header}`, () => {
      const { send, next } = setup();
      send();
      answer(next(), { ...WIRE_SESSION, identity_header });
      expect(next().request.headers.get('X-User-Id')).toBe(identity_header ? WIRE_SESSION.user_id : null);
    });
  }

  it('takes the backend’s word that another user has logged in between', () => {
    const { send, next, heard } = setup();
    const outcome = send();
    answer(next(), { ...WIRE_SESSION, identity_header: true });
    answer(next(), { code: 'OTHER_USER' }, 409);
    expect(outcome.failure?.kind).toBe('unconfirmed');
    answer(next(), { ...WIRE_SESSION, user_id: 'budi' });
    expect(heard.at(-1)).toBe('budi');
  });
});

function setup(config: Partial<ApiConfig> = {}) {
  const { next, open } = setupApi(config, { confirmed: false });
  const reader = TestBed.inject(CurrentReader);
  reader.setUser(aSession('SATKER', { userId: WIRE_SESSION.user_id }));
  const heard: string[] = [];
  TestBed.inject(SessionApi).responses.subscribe(({ session }) => heard.push(session.userId));
  return { next, open, reader, heard, send: () => outcomeOf(TestBed.inject(SubmissionApi).create(TICKET, 'k')) };
}
