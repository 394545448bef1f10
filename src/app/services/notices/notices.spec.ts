import { TestBed } from '@angular/core/testing';
import { lastValueFrom, of, Subject, throwError } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import { aSession } from '../../../testing/samples';
import { until } from '../../../testing/until';
import { CurrentReader } from '../../api/current-reader';
import { API_CONFIG } from '../../api/api-config';
import { type LoadedNotices, NoticesApi } from '../../api/notices-api';
import { PreferencesApi } from '../../api/preferences-api';
import type { Failure } from '../../domain/failure';
import type { Notice } from '../../domain/notice';
import type { Preferences, Session } from '../../domain/session';
import { ServerClock } from '../clock/server-clock';
import { Notices } from './notices';

const SLOW: Notice = { code: 'bayar', title: 'SAKTI lambat', text: 'Sedang ditangani.' };
const DOWN: Notice = { code: 'span', title: 'SPAN padam', text: 'Sampai pukul 17.00.', until: '2024-03-21T10:00:00Z' };
const KNOWS: Partial<Session> = { knowsNotices: true };

describe('Notices', () => {
  it('come from the backend where the session says that it has them', async () => {
    const { shown, load } = setup({ backend: [SLOW, DOWN], files: { notices: { notices: [] } } });
    load(aSession('SATKER', KNOWS));
    await until(() => shown().length > 0);
    expect(shown()).toEqual([SLOW, DOWN]);
  });

  it('come from the host or the files where it does not, and the backend is not asked', async () => {
    const { shown, load, asked } = setup({ backend: [DOWN], files: { notices: { notices: [SLOW] } } });
    load(aSession('SATKER'));
    await until(() => shown().length > 0);
    expect(shown()).toEqual([SLOW]);
    expect(asked()).toBe(0);
  });

  it('are asked for once in a visit of a user', async () => {
    const { shown, load, asked } = setup({ backend: [SLOW] });
    load(aSession('SATKER', KNOWS));
    load(aSession('SATKER', KNOWS));
    await until(() => shown().length > 0);
    expect(asked()).toBe(1);
  });

  it('stay closed for the user, beside what else is stored', async () => {
    const { notices, shown, load, stored } = setup({
      backend: [SLOW, DOWN],
      preferences: { notices: ['span'], lain: 1 },
    });
    load(aSession('SATKER', KNOWS));
    await until(() => shown().length > 0);
    expect(shown()).toEqual([SLOW]);
    notices.close(SLOW);
    expect(shown()).toEqual([]);
    await until(() => JSON.stringify(stored()['notices']) !== '["span"]');
    expect(stored()).toEqual({ notices: ['span', 'bayar'], lain: 1 });
  });

  it('can be closed for the visit where no settings are stored', async () => {
    const { notices, shown, load } = setup({ backend: [SLOW], preferences: null });
    load(aSession('SATKER', KNOWS));
    await until(() => shown().length > 0);
    notices.close(SLOW);
    expect(shown()).toEqual([]);
  });

  for (const [fault, notice, words] of [
    ['an empty title', { ...SLOW, title: ' ' }, 'notices[0].title: kosong'],
    ['an end without a zone', { ...SLOW, until: '2024-03-21T17:00:00' }, 'notices[0].until: harus waktu dengan zona'],
    ['no text', { code: 'a', title: 'A' }, 'notices[0].text'],
  ] as const) {
    it(`with ${fault} are not shown, and the administrator reads why`, async () => {
      const error = spyOn(console, 'error');
      const { shown, load } = setup({ files: { notices: { notices: [notice] } } });
      load(aSession('SATKER'));
      await until(() => error.calls.any());
      expect(error.calls.argsFor(0)[0]).toContain(`HAI-CSO: pemberitahuan tidak dipakai. notices.json: ${words}`);
      expect(shown()).toEqual([]);
    });
  }

  it('are not shown to another user who came before the answer (F65)', async () => {
    const answer = new Subject<LoadedNotices>();
    const { shown, load } = setup({ answer });
    load(aSession('SATKER', KNOWS));
    load(aSession('CSO_KPPN'));
    answer.next({ found: [SLOW], etag: null });
    await TestBed.inject(PreferencesApi).load();
    expect(shown()).toEqual([]);
  });

  it('asked for again, show what began later and not what is over, with the version that is known', async () => {
    const { notices, shown, load, answerNext, tags } = setup({ backend: [SLOW], preferences: { notices: ['lain'] } });
    load(aSession('SATKER', KNOWS));
    await until(() => notices.loaded());
    answerNext({ found: null, etag: '"1"' });
    await askAgain(notices);
    expect(shown()).toEqual([SLOW]);
    answerNext({ found: [DOWN, { ...SLOW, code: 'lain' }], etag: '"2"' });
    await askAgain(notices);
    expect(shown()).toEqual([DOWN]);
    await askAgain(notices);
    expect(tags()).toEqual(['"1"', '"1"', '"2"']);
  });

  it('are asked for again where the first request failed, and not where there is no file', async () => {
    const answer = new Subject<LoadedNotices>();
    const { notices, shown, load, answerNext, tags } = setup({ answer });
    load(aSession('SATKER', KNOWS));
    await askAgain(notices);
    expect(tags()).toEqual([]);
    answer.error(failureOf('server'));
    answerNext({ found: [SLOW], etag: null });
    await askAgain(notices);
    expect([shown(), tags()]).toEqual([[SLOW], [null]]);
    load(aSession('CSO_KPPN', { userId: 'lain' }));
    await until(() => notices.loaded());
    await askAgain(notices);
    expect(tags()).toEqual([null]);
  });

  it('say how the request failed, and write wrong content to the console', async () => {
    const error = spyOn(console, 'error');
    const { notices, shown, load, answerNext } = setup({ backend: [SLOW] });
    load(aSession('SATKER', KNOWS));
    await until(() => notices.loaded());
    answerNext(failureOf('rate-limited', { retryAfter: 30 }));
    expect(await askAgain(notices)).toEqual(failureOf('rate-limited', { retryAfter: 30 }));
    answerNext({ found: [{ ...SLOW, title: ' ' }], etag: null });
    expect(await askAgain(notices)).toBe('nothing');
    expect(error.calls.argsFor(0)[0]).toContain('notices[0].title: kosong');
    expect(shown()).toEqual([SLOW]);
  });
});

/** The failure of one more question; `nothing` without one. */
function askAgain(notices: Notices): Promise<unknown> {
  return lastValueFrom(notices.askAgain(), { defaultValue: 'nothing' }).catch((failure: unknown) => failure);
}

interface Given {
  readonly backend?: readonly unknown[];
  readonly answer?: Subject<LoadedNotices>;
  readonly files?: object;
  readonly preferences?: Preferences | null;
}

function setup({ backend = [], answer, files = {}, preferences = {} }: Given) {
  let stored = preferences;
  let asked = 0;
  const preferencesApi: Pick<PreferencesApi, keyof PreferencesApi> = {
    load: () => (stored ? of({ preferences: stored, etag: null }) : throwError(() => failureOf('missing'))),
    save: (next) => {
      stored = next;
      return of(undefined);
    },
  };
  let next: LoadedNotices | Failure = { found: null, etag: null };
  const tags: (string | null)[] = [];
  const api: Pick<NoticesApi, keyof NoticesApi> = {
    load: () => {
      asked++;
      return answer ?? of({ found: backend, etag: '"1"' });
    },
    poll: (etag) => {
      tags.push(etag);
      const given = next;
      return 'kind' in given ? throwError(() => given) : of(given);
    },
  };
  TestBed.configureTestingModule({
    providers: [
      Notices,
      { provide: NoticesApi, useValue: api },
      CurrentReader,
      { provide: PreferencesApi, useValue: preferencesApi },
      { provide: ServerClock, useValue: { confirmedNow: () => Date.parse('2024-03-21T05:00:00Z') } },
      { provide: API_CONFIG, useValue: { apiBase: '/api/', catalogue: files } },
    ],
  });
  const notices = TestBed.inject(Notices);
  return {
    notices,
    shown: notices.shown,
    load: (session: Session) => notices.load(session),
    asked: () => asked,
    /** What the backend answers to the next questions. */
    answerNext: (answered: LoadedNotices | Failure) => (next = answered),
    /** Versions of the questions after the first. */
    tags: () => tags,
    stored: () => stored ?? {},
  };
}
