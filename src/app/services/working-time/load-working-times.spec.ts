import { createEnvironmentInjector, EnvironmentInjector, NgZone } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import calendar from '../../../assets/catalogue/calendar.json';
import deadlines from '../../../assets/catalogue/deadlines.json';
import { aSession } from '../../../testing/samples';
import { nextTask, until } from '../../../testing/until';
import { API_CONFIG, type ApiConfig } from '../../api/api-config';
import { CurrentReader } from '../../api/current-reader';
import { ApiHttp } from '../../api/http/api-http';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Session } from '../../domain/session';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { of, type Observable, Subject } from 'rxjs';
import { ServerClock } from '../clock/server-clock';
import { provideWorkingTimes } from './load-working-times';
import type { WorkingTimeWords } from './office-times';
import { WORKING_TIMES } from './working-times';

const FILES = { calendar, deadlines };
const SATKER = aSession('SATKER');
const OFFICE = { code: '139', kind: 'KPPN' } as const;
const FRIDAY = '2026-11-27T02:00:00Z';
const MONDAY = '2026-11-30T02:00:00Z';
/** Monday, 07.00 WIB. */
const BEFORE_OPENING = '2026-11-30T00:00:00Z';

describe('provideWorkingTimes', () => {
  afterEach(() => jasmine.clock().uninstall());

  it('counts working time by the calendar that a host gives', async () => {
    const { start, times } = setup(FILES);
    start(SATKER);
    await until(() => !!times());
    const age = (since: string | null, now: string) => times()?.shownAge(OFFICE, since, now, '3 hari').words;
    expect(age(FRIDAY, MONDAY)).toBe('3 hari: 1 hari kerja');
    expect(age(null, MONDAY)).toBe('3 hari: -');
    expect(age('2027-02-01T02:00:00Z', '2027-02-02T02:00:00Z')).toBe('3 hari: year');
    expect([times()?.gapWords([OFFICE], MONDAY), times()?.gapWords([OFFICE], '2027-02-02T02:00:00Z')]).toEqual([
      '',
      'year',
    ]);
    expect([times()?.today(), times()?.daysUntil('2026-12-02')]).toEqual(['2026-11-30', 2]);
    expect(times()?.dueWords({ date: '2026-12-02', from: null })).toBe('2026-12-02 2 2026-11-30');
    const due = times()?.deadlines.find(({ key }) => key === 'lpj-bendahara');
    expect(due && times()?.due(due, '2026-10')).toEqual({ date: '2026-11-10', from: null });
  });

  it('says when the office opens, as time goes on', async () => {
    const { start, times, goOn } = setup(FILES);
    start(SATKER);
    await until(() => !!times());
    expect(times()?.closedWords(OFFICE)).toBe('2026-11-30T01:00:00.000Z Asia/Jakarta');
    goOn(3 * 3_600_000);
    expect(times()?.closedWords(OFFICE)).toBe('');
    goOn(32 * 24 * 3_600_000);
    expect(times()?.closedWords(OFFICE)).toBe('');
  });

  it('looks at the clock outside the zone of a shell, not behind a hidden page, and at once at a return', async () => {
    const { start, times, goOn, look } = setup(FILES);
    let outside = false;
    spyOn(TestBed.inject(NgZone), 'runOutsideAngular').and.callFake(<T>(run: () => T): T => {
      outside = true;
      const result = run();
      outside = false;
      return result;
    });
    const listen = document.addEventListener.bind(document);
    const listened: boolean[] = [];
    spyOn(document, 'addEventListener').and.callFake((name: string, ...rest: [EventListener]) => {
      if (name === 'visibilitychange') listened.push(outside);
      listen(name, ...rest);
    });
    start(SATKER);
    // The timer begins where its observable is subscribed to.
    expect(listened).toEqual([true]);
    await until(() => !!times());
    look(false);
    goOn(3 * 3_600_000);
    expect(times()?.closedWords(OFFICE)).not.toBe('');
    look(true);
    expect(times()?.closedWords(OFFICE)).toBe('');
  });

  it('reads only the two files of working time from the folder', async () => {
    const { start, times, fetched } = setup('katalog', (part) => Response.json(FILES[part]));
    start(SATKER);
    await until(() => !!times());
    expect(fetched.sort()).toEqual(['calendar.json', 'deadlines.json']);
  });

  it('takes the calendar of the backend before every other one', async () => {
    const { start, times, asked } = setup('katalog');
    start(aSession('SATKER', { catalogueVersion: '7' }));
    await until(() => !!times());
    expect(asked).toEqual(['7']);
  });

  it('never shows one user the calendar of another, also when it comes late (F65)', async () => {
    const late = new Subject<unknown>();
    const { start, logIn, times, asked } = setup(undefined, undefined, (version) =>
      version === '7' ? late : of({ calendar }),
    );
    start(aSession('SATKER', { catalogueVersion: '7' }));
    logIn(aSession('SATKER', { userId: 'other', catalogueVersion: '8' }));
    await until(() => !!times());
    late.next(FILES);
    await nextTask();
    expect([times()?.deadlines, asked]).toEqual([[], ['7', '8']]);
  });

  it('takes the calendar away with its user', async () => {
    const { start, logIn, times } = setup(FILES);
    start(SATKER);
    await until(() => !!times());
    const first = times();
    logIn(aSession('SATKER', { userId: 'other' }));
    await until(() => times() !== first && !!times());
    expect(times()).not.toBe(first);
  });

  it('writes one line for the administrator about a wrong calendar, and counts calendar time', async () => {
    const logged = spyOn(console, 'error');
    const { start, times } = setup({ ...FILES, calendar: { ...calendar, hours: {} } });
    start(SATKER);
    await until(() => logged.calls.any());
    expect(logged).toHaveBeenCalledOnceWith(
      'HAI-CSO: kalender tidak dipakai. calendar.json: isi berkas: hours: harus ada tepat satu default',
    );
    await until(() => !!times());
    expect(times()?.gapWords([OFFICE], MONDAY)).toBe('calendar');
    expect(times()?.shownAge(OFFICE, FRIDAY, MONDAY, '3 hari').words).toBe('3 hari: calendar');
  });

  it('keeps working time when the deadlines are wrong', async () => {
    const logged = spyOn(console, 'error');
    const { start, times } = setup({ ...FILES, deadlines: { deadlines: 1 } });
    start(SATKER);
    await until(() => !!times());
    expect(times()?.deadlines).toEqual([]);
    expect(logged).toHaveBeenCalledOnceWith(jasmine.stringContaining('deadlines.json: deadlines: '));
  });

  it('writes no line about a file that cannot be loaded, and tells the screens that there is no calendar', async () => {
    const logged = spyOn(console, 'error');
    let status = 404;
    const { start, logIn, times, fetched } = setup('katalog', (part) => Response.json(FILES[part], { status }));
    start(SATKER);
    expect(times()).toBeUndefined();
    await until(() => !!times());
    expect([fetched.length, times()?.gapWords([OFFICE], MONDAY)]).toEqual([2, 'calendar']);
    status = 200;
    logIn(aSession('SATKER', { userId: 'other' }));
    expect(times()).toBeUndefined();
    await until(() => !!times());
    expect(times()?.gapWords([OFFICE], MONDAY)).toBe('');
    expect(logged).not.toHaveBeenCalled();
  });
});

const WORDS: WorkingTimeWords = {
  age: (words, age) => ({
    words: `${words}: ${age === null ? '-' : typeof age === 'string' ? age : `${age.days} hari kerja`}`,
    beside: null,
  }),
  due: ({ date }, days, today) => `${date} ${days} ${today}`,
  gap: (gap) => gap,
  closed: (opening, _, zone) => `${new Date(opening).toISOString()} ${zone}`,
};

function setup(
  catalogue: ApiConfig['catalogue'],
  answer: (part: keyof typeof FILES) => Response = () => new Response('', { status: 404 }),
  backend: (version: string) => Observable<unknown> = () => of(FILES),
) {
  const fetched: string[] = [];
  spyOn(window, 'fetch').and.callFake((input) => {
    const name = (input as URL).href.split('/').at(-1) ?? '';
    fetched.push(name);
    return Promise.resolve(answer(name.replace('.json', '') as keyof typeof FILES));
  });
  const asked: string[] = [];
  const http = {
    get: ({ query }: { query: URLSearchParams }) => {
      asked.push(query.get('version') ?? '');
      return backend(query.get('version') ?? '');
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideStore(),
      provideState(sessionFeature),
      ServerClock,
      CurrentReader,
      { provide: ApiHttp, useValue: http },
      { provide: API_CONFIG, useValue: { apiBase: '/', catalogue } satisfies ApiConfig },
    ],
  });
  const store = TestBed.inject(Store);
  jasmine.clock().install();
  const hidden = spyOnProperty(document, 'hidden').and.returnValue(false);
  let passed = 0;
  spyOn(performance, 'now').and.callFake(() => passed);
  TestBed.inject(ServerClock).set(BEFORE_OPENING);
  const times = TestBed.inject(WORKING_TIMES);
  const logIn = (session: Session): void => {
    store.dispatch(SessionActions.loaded({ session, limits: DEFAULT_LIMITS }));
    TestBed.tick();
  };
  return {
    fetched,
    asked,
    logIn,
    times,
    look: (visible: boolean) => {
      hidden.and.returnValue(!visible);
      document.dispatchEvent(new Event('visibilitychange'));
    },
    goOn: (ms: number) => {
      passed += ms;
      jasmine.clock().tick(60_000);
    },
    start: (session: Session) => {
      createEnvironmentInjector([provideWorkingTimes(WORDS)], TestBed.inject(EnvironmentInjector));
      logIn(session);
    },
  };
}
