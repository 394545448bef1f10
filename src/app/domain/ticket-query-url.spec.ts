import fc from 'fast-check';

import { expectAlways } from '../../testing/expect-always';
import { displayText } from './text';
import { DEFAULT_QUERY, type TicketQuery } from './ticket-query';
import { fromParams, toParams } from './ticket-query-url';

const NOTHING = {
  status: null,
  year: null,
  quarter: null,
  feedback: null,
  order: null,
  sort: null,
  direction: null,
  q: null,
  waiting: null,
  page: null,
  office: null,
  satker: null,
  destination: null,
  topic: null,
  askerKind: null,
  method: null,
  officer: null,
  handledBy: null,
  from: null,
  to: null,
  openBefore: null,
  answered: null,
  forwarded: null,
};

describe('toParams and fromParams', () => {
  const cases: readonly (readonly [Partial<TicketQuery>, Readonly<Record<string, string>>])[] = [
    [{}, {}],
    [{ status: 'DONE' }, { status: 'DONE' }],
    [{ status: 'WAITING' }, { status: 'WAITING' }],
    [{ status: 'WAITING_CSO' }, { status: 'WAITING_CSO' }],
    [{ status: 'WAITING_SATKER' }, { status: 'WAITING_SATKER' }],
    [{ status: 'FORWARDED' }, { status: 'FORWARDED' }],
    [{ status: 'CLOSED' }, { status: 'CLOSED' }],
    [{ period: { year: 2024, quarter: 1 } }, { year: '2024', quarter: '1' }],
    [{ period: { year: 2024, quarter: 4 } }, { year: '2024', quarter: '4' }],
    [{ period: { year: 2024, quarter: null } }, { year: '2024' }],
    [{ feedback: 'GIVEN' }, { feedback: 'GIVEN' }],
    [{ feedback: 'NONE' }, { feedback: 'NONE' }],
    [{ order: 'oldest' }, { order: 'oldest' }],
    [{ sort: { column: 'name', direction: 'asc' } }, { sort: 'name' }],
    [{ sort: { column: 'createdAt', direction: 'desc' } }, { sort: 'createdAt', direction: 'desc' }],
    [{ sort: { column: 'due', direction: 'asc' } }, { sort: 'due' }],
    [{ search: 'retur SP2D & gaji' }, { q: 'retur SP2D & gaji' }],
    [{ waitingForMe: true }, { waiting: 'me' }],
    [{ page: 2 }, { page: '2' }],
    [{ office: 'KPPN-019' }, { office: 'KPPN-019' }],
    [{ satker: '527010' }, { satker: '527010' }],
    [{ destination: 'SPM_KP' }, { destination: 'SPM_KP' }],
    [{ askerKind: 'MAHASISWA' }, { askerKind: 'MAHASISWA' }],
    [{ method: 'TATAP_MUKA' }, { method: 'TATAP_MUKA' }],
    [{ officer: 'CSO 182' }, { officer: 'CSO 182' }],
    [{ handledBy: 'none' }, { handledBy: 'none' }],
    [
      { from: '2024-03-01', to: '2024-03-31' },
      { from: '2024-03-01', to: '2024-03-31' },
    ],
    [{ forwarded: true }, { forwarded: 'yes' }],
    [{ answered: 'yes' }, { answered: 'yes' }],
    [{ answered: 'no' }, { answered: 'no' }],
    [{ openBefore: '2024-03-12T09:30:00+07:00' }, { openBefore: '2024-03-12T09:30:00+07:00' }],
    [
      { status: 'DONE', feedback: 'GIVEN', order: 'oldest' },
      { status: 'DONE', feedback: 'GIVEN', order: 'oldest' },
    ],
  ];

  for (const [query, params] of cases) {
    it(`writes and reads ${JSON.stringify(params)}`, () => {
      expect(toParams({ ...DEFAULT_QUERY, ...query })).toEqual({ ...NOTHING, ...params });
      expect(fromParams(params)).toEqual({ ...DEFAULT_QUERY, ...query });
    });
  }

  const garbage: readonly Readonly<Record<string, unknown>>[] = [
    { status: 'XYZ' },
    { status: 'done' },
    { status: ['DONE', 'WAITING'] },
    { year: '24' },
    { year: '1999' },
    { year: '20240' },
    { year: 'x2024' },
    { year: 2024 },
    { quarter: '1' },
    { year: 'abc', quarter: '1' },
    { feedback: 'MAYBE' },
    { order: 'random' },
    { order: 'newest' },
    { sort: 'password' },
    { sort: '__proto__' },
    { direction: 'desc' },
    { q: '' },
    { q: ['a', 'b'] },
    { waiting: 'you' },
    { waiting: true },
    { page: '1' },
    { page: '0' },
    { page: '-3' },
    { page: '1.5' },
    { page: '1e3' },
    { page: '02' },
    { page: '2x' },
    { page: 'x2' },
    { page: '12345678' },
    { page: 2 },
    { page: null },
    { other: 'DONE' },
    { office: '' },
    { satker: ['527010'] },
    { destination: 'x'.repeat(81) },
    { officer: 182 },
    { from: '2024-02-30' },
    { from: '2024-3-1' },
    { to: '19-03-2024' },
    { to: null },
    { forwarded: 'no' },
    { openBefore: '2024-03-12T09:30:00Z' },
    { openBefore: '2024-02-30T09:30:00+07:00' },
    { openBefore: '2024-03-12' },
    { answered: 'ya' },
    { forwarded: true },
  ];
  for (const params of garbage) {
    it(`ignores ${JSON.stringify(params)}`, () => expect(fromParams(params)).toEqual(DEFAULT_QUERY));
  }

  it('keeps the year when the quarter makes no sense', () =>
    expect(fromParams({ year: '2024', quarter: '5' }).period).toEqual({ year: 2024, quarter: null }));

  it('reads an unknown direction as ascending', () =>
    expect(fromParams({ sort: 'no', direction: 'up' }).sort).toEqual({ column: 'no', direction: 'asc' }));

  it('reads the last page that can be written', () => expect(fromParams({ page: '9999999' }).page).toBe(9_999_999));

  it('replaces half a character, which no address can hold', () => {
    expect(toParams({ ...DEFAULT_QUERY, search: 'a\ud83d' }).q).toBe('a\ufffd');
    expect(fromParams({ q: 'a\ud83d' }).search).toBe('a\ufffd');
  });

  it('holds nothing that turns the words beside it round (F05)', () => {
    const { search, officer, office } = fromParams({ q: 'a\u202eb', officer: 'CSO\u2067 182', office: '\u202e' });
    expect([search, officer, office]).toEqual(['ab', 'CSO 182', null]);
  });

  it('come back to the same query by way of a real address', () => {
    expectAlways(
      fc.property(anyQuery(), (query) => {
        const present = Object.entries(toParams(query)).filter((entry): entry is [string, string] => entry[1] !== null);
        const address = new URLSearchParams(present).toString();
        const back = fromParams(Object.fromEntries(new URLSearchParams(address)));
        return JSON.stringify(back) === JSON.stringify(query);
      }),
    );
  });

  it('always read some query that can be written again', () => {
    const params = fc.dictionary(fc.constantFrom(...Object.keys(NOTHING), '__proto__'), fc.anything());
    expectAlways(
      fc.property(params, (anything) => {
        const query = fromParams(anything);
        return JSON.stringify(fromParams(toParams(query))) === JSON.stringify(query);
      }),
    );
  });
});

function anyQuery(): fc.Arbitrary<TicketQuery> {
  const name = fc.option(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => displayText(text) || 'a'),
  );
  const day = fc.option(
    fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  return fc.record({
    status: fc.constantFrom(null, 'DONE', 'WAITING', 'WAITING_CSO', 'WAITING_SATKER', 'FORWARDED', 'CLOSED'),
    period: fc.option(
      fc.record({ year: fc.integer({ min: 2000, max: 2099 }), quarter: fc.constantFrom(null, 1, 2, 3, 4) }),
    ),
    feedback: fc.constantFrom(null, 'GIVEN', 'NONE'),
    order: fc.constantFrom('newest', 'oldest'),
    sort: fc.option(
      fc.record({
        column: fc.constantFrom('no', 'name', 'createdAt', 'reference', 'status', 'due'),
        direction: fc.constantFrom('asc', 'desc'),
      }),
    ),
    search: fc.string({ unit: 'binary' }).map(displayText),
    waitingForMe: fc.boolean(),
    page: fc.integer({ min: 1, max: 9_999_999 }),
    office: name,
    satker: name,
    destination: name,
    topic: name,
    askerKind: name,
    method: name,
    officer: name,
    handledBy: name,
    from: day,
    to: day,
    openBefore: fc.constantFrom(null, '2024-03-12T09:30:00+07:00', '2024-12-31T23:59:00+09:00'),
    answered: fc.constantFrom(null, 'yes', 'no'),
    forwarded: fc.boolean(),
  });
}
