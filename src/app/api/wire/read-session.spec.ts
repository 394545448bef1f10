import { WIRE_DESTINATIONS, WIRE_DETAIL, WIRE_SESSION } from '../../../testing/wire-samples';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { readDestinations } from './read-destinations';
import { readPreferences } from './read-preferences';
import { readLimits, readSession } from './read-session';
import { readSubmission } from './read-submission';

const SESSION = {
  userId: 'u-1',
  name: 'Pratama',
  email: 'pratama@kemenkeu.go.id',
  role: 'SATKER',
  satker: { code: '527010', name: 'Kantor Contoh' },
  office: null,
  zone: 'Asia/Makassar',
} as const;

const OTHER = { code: '411223', name: 'Kantor Lain' } as const;

describe('readSession', () => {
  for (const [change, read] of [
    [{}, {}],
    [
      { name: null, email: {} },
      { name: '', email: '' },
    ],
    [{ user_id: 7 }, { userId: '7' }],
    [{ satker: 'x' }, { satker: null }],
    [{ office: { code: '1', name: 'K', kind: 'KPH' } }, { office: { code: '1', name: 'K', kind: 'KPH' } }],
    [{ zone: 'Europe/Berlin' }, { zone: 'Asia/Jakarta', zoneMissing: true }],
    [{ zone: null }, { zone: 'Asia/Jakarta', zoneMissing: true }],
    [
      { office: { code: '1', name: 'K', kind: 'KPH', zone: 'Asia/Makassar' } },
      { office: { code: '1', name: 'K', kind: 'KPH', zone: 'Asia/Makassar' } },
    ],
    [{ office: { code: '1', name: 'K', kind: 'KPH', zone: 'GMT' } }, { office: { code: '1', name: 'K', kind: 'KPH' } }],
    [{ zone: 'Asia/Jayapura' }, { zone: 'Asia/Jayapura' }],
    [{ role: 'CSO_KANWIL' }, { role: 'CSO_KANWIL' }],
    [{ satkers: [SESSION.satker, OTHER, 5, { name: 'x' }] }, { satkers: [SESSION.satker, OTHER] }],
    [
      { satker: null, satkers: [OTHER, SESSION.satker] },
      { satker: OTHER, satkers: [OTHER, SESSION.satker] },
    ],
    [{ satkers: [SESSION.satker] }, {}],
    [{ satkers: 'x' }, {}],
    [{ role: 'CSO_KPPN', satkers: [SESSION.satker, OTHER] }, { role: 'CSO_KPPN' }],
  ] as const) {
    it(`reads ${JSON.stringify(change)}`, () => {
      expect(readSession({ ...WIRE_SESSION, ...change })).toEqual({ ...SESSION, ...read });
    });
  }

  for (const change of [{ user_id: '' }, { user_id: null }, { role: 'ADMIN' }, { role: null }]) {
    it(`knows nobody by ${JSON.stringify(change)}`, () => {
      expect(readSession({ ...WIRE_SESSION, ...change })).toBeNull();
    });
  }

  it('knows nobody by no session', () => {
    expect(readSession([])).toBeNull();
    expect(readSession(null)).toBeNull();
  });
});

describe('readLimits', () => {
  const WIRE = {
    subject_length: 1,
    text_length: 2,
    comment_length: 3,
    files: 4,
    file_size: 5,
    file_types: ['PDF', '.jpg', ' png '],
    export_rows: 6,
    confirmed_percent: 90,
  };
  const LIMITS = {
    subjectLength: 1,
    textLength: 2,
    commentLength: 3,
    files: 4,
    fileSize: 5,
    fileTypes: ['pdf', 'jpg', 'png'],
    exportRows: 6,
    confirmedPercent: 90,
  };

  it("takes the backend's", () => {
    expect(readLimits({ limits: WIRE }, DEFAULT_LIMITS)).toEqual(LIMITS);
  });

  it('takes no target beyond 100 percent', () => {
    const limits = { ...WIRE, confirmed_percent: 101 };
    expect(readLimits({ limits }, DEFAULT_LIMITS)).toEqual({ ...LIMITS, confirmedPercent: 95 });
  });

  for (const limits of [
    undefined,
    null,
    [],
    'x',
    { files: 0, file_size: -1, text_length: 'x', file_types: ['../x', 7.5, ''] },
  ]) {
    it(`keeps its own over ${JSON.stringify(limits)}`, () => {
      expect(readLimits({ limits }, DEFAULT_LIMITS)).toEqual(DEFAULT_LIMITS);
    });
  }

  it('keeps its own where one cannot be read', () => {
    expect(readLimits({ limits: { ...WIRE, files: null } }, DEFAULT_LIMITS)).toEqual({ ...LIMITS, files: 5 });
  });
});

describe('readDestinations', () => {
  const [FIRST] = WIRE_DESTINATIONS;
  for (const [name, body, labels] of [
    ['a list', WIRE_DESTINATIONS, ['Layanan Perbendaharaan-KPPN']],
    ['an empty list', [], []],
    ['one twice', [FIRST, { ...FIRST, label: 'again' }], ['Layanan Perbendaharaan-KPPN']],
    ['one without a label', [{ ...FIRST, label: null }], ['PERBENDAHARAAN']],
    ['one without a code', [{ ...FIRST, code: '' }, FIRST], ['Layanan Perbendaharaan-KPPN']],
    ['one without an office', [{ ...FIRST, office: null }, FIRST], ['Layanan Perbendaharaan-KPPN']],
  ] as const) {
    it(`offers what can be chosen of ${name}`, () => {
      expect(readDestinations(body)?.map(({ label }) => label)).toEqual([...labels]);
    });
  }

  for (const body of [[null, 5, 'x'], [{ ...FIRST, office: null }]]) {
    it(`is none when nothing can be read of ${JSON.stringify(body).slice(0, 30)} (F67)`, () => {
      expect(readDestinations(body)).toBeNull();
    });
  }

  it('reads how long answers usually take, and nothing where a part of it is missing', () => {
    const usualOf = (usual_answer: unknown) => readDestinations([{ ...FIRST, usual_answer }])?.[0]?.usualAnswer;
    expect(usualOf({ median_minutes: 170, count: 120 })).toEqual({ minutes: 170, count: 120 });
    for (const wrong of [null, {}, { median_minutes: 170 }, { count: 120 }, { median_minutes: -1, count: 120 }]) {
      expect(usualOf(wrong)).toBeUndefined();
    }
  });

  it('reads the office', () => {
    expect(readDestinations(WIRE_DESTINATIONS)?.[0]).toEqual({
      code: 'PERBENDAHARAAN',
      label: 'Layanan Perbendaharaan-KPPN',
      office: { code: '018', name: 'KPPN Jakarta I', kind: 'KPPN' },
    });
  });

  it('finds none in anything else', () => {
    expect(readDestinations({ items: [] })).toBeNull();
    expect(readDestinations(undefined)).toBeNull();
  });
});

describe('readSubmission', () => {
  it('reads each state', () => {
    expect(readSubmission({ state: 'UNKNOWN' }, { seesFeedback: true })).toEqual({ state: 'unknown' });
    expect(readSubmission({ state: 'IN_PROGRESS' }, { seesFeedback: true })).toEqual({ state: 'in-progress' });
    const done = readSubmission({ state: 'DONE', ticket: WIRE_DETAIL }, { seesFeedback: true });
    expect(done?.state === 'done' && [done.ticket.id, done.ticket.etag, done.ticket.feedback?.rating]).toEqual([
      't-1',
      null,
      'NOT_HELPFUL',
    ]);
  });

  it('drops feedback for whoever may not see it (F55)', () => {
    const done = readSubmission({ state: 'DONE', ticket: WIRE_DETAIL }, { seesFeedback: false });
    expect(done?.state === 'done' && done.ticket.feedback).toBeNull();
  });

  for (const body of [{ state: 'DONE' }, { state: 'done' }, { state: null }, {}, [], null, 'DONE']) {
    it(`makes nothing of ${JSON.stringify(body)}`, () =>
      expect(readSubmission(body, { seesFeedback: true })).toBeNull());
  }
});

describe('readPreferences', () => {
  it('leaves out keys that reach a prototype (F49)', () => {
    const body: unknown = JSON.parse('{"a":1,"__proto__":{"x":1},"constructor":{"x":1},"prototype":2}');
    const preferences = readPreferences(body);
    expect(preferences).toEqual({ a: 1 });
    expect(Object.keys(preferences ?? {})).toEqual(['a']);
    expect(preferences?.['x']).toBeUndefined();
  });

  it('finds none in anything but an object', () => {
    for (const body of [null, undefined, [], 'x', 5]) expect(readPreferences(body)).toBeNull();
  });
});
