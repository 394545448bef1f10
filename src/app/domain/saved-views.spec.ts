import fc from 'fast-check';
import { expectAlways } from '../../testing/expect-always';
import {
  isSameView,
  MOST_VIEWS,
  NO_VIEWS,
  readViews,
  shownView,
  type ViewSettings,
  viewName,
  withColumn,
  withoutView,
  withView,
  writeViews,
} from './saved-views';
import { DEFAULT_QUERY } from './ticket-query';

const WAITING = { ...DEFAULT_QUERY, waitingForMe: true };
const DONE = { ...DEFAULT_QUERY, status: 'DONE', search: 'SP2D' } as const;
const SETTINGS: ViewSettings = {
  views: [
    { name: 'Pagi', query: WAITING, hidden: ['name', 'createdAt'] },
    { name: 'Selesai', query: DONE, hidden: [] },
  ],
  standard: 'Pagi',
  dense: true,
  hidden: ['satker'],
};

describe('saved views', () => {
  it('are stored as the parameters of their URL', () => {
    expect(writeViews(SETTINGS)).toEqual({
      views: [
        { name: 'Pagi', params: { waiting: 'me' }, hidden: ['name', 'createdAt'] },
        { name: 'Selesai', params: { status: 'DONE', q: 'SP2D' }, hidden: [] },
      ],
      standard: 'Pagi',
      dense: true,
      hidden: ['satker'],
    });
  });

  it('are the same after a visit', () => {
    expect(readViews(JSON.parse(JSON.stringify(writeViews(SETTINGS))))).toEqual(SETTINGS);
  });

  const wrong: readonly (readonly [string, unknown, Partial<ViewSettings>])[] = [
    ['nothing', undefined, {}],
    ['a text', 'x', {}],
    ['views that are no list', { views: 'x', dense: true }, { dense: true }],
    ['views without a name', { views: [{ params: {} }, { name: ' ', params: {} }, { name: 5, params: {} }, null] }, {}],
    ['a view without parameters', { views: [{ name: 'a' }] }, {}],
    ['a standard that does not exist', { standard: 'x' }, {}],
    ['a density that is no truth', { dense: 'yes' }, {}],
    [
      'columns in any order, with one that nobody may leave out',
      { hidden: ['createdAt', 'status', 'name', 5] },
      { hidden: ['name', 'createdAt'] },
    ],
    ['columns that are no list', { hidden: 'name' }, {}],
    [
      'a parameter that is wrong, a page, and a name twice',
      {
        views: [
          { name: 'a', params: { status: 'x', q: 'b', page: '7' } },
          { name: 'a', params: {} },
        ],
      },
      { views: [{ name: 'a', query: { ...DEFAULT_QUERY, search: 'b' }, hidden: null }] },
    ],
  ];
  for (const [what, stored, read] of wrong) {
    it(`are read from ${what}`, () => expect(readViews(stored)).toEqual({ ...NO_VIEWS, ...read }));
  }

  it('are never more than are offered', () => {
    const views = Array.from({ length: MOST_VIEWS + 5 }, (_, index) => ({ name: `v${index}`, params: {} }));
    expect(readViews({ views }).views.length).toBe(MOST_VIEWS);
  });

  it('are read from anything without an error', () => {
    expectAlways(fc.property(fc.anything(), (stored) => readViews(stored).views.length <= MOST_VIEWS));
  });

  it('have a name that can be seen, of 40 characters at most', () => {
    expect(viewName('  Menunggu\u202E saya ')).toBe('Menunggu saya');
    expect(viewName('\u202E ')).toBe('');
    expect([...viewName('😀'.repeat(50))].length).toBe(40);
  });

  it('take the place of one with the same name, without the page', () => {
    const next = withView(SETTINGS, 'Pagi', { ...DONE, page: 3 });
    expect(next.views).toEqual([
      { name: 'Selesai', query: DONE, hidden: [] },
      { name: 'Pagi', query: DONE, hidden: ['satker'] },
    ]);
    expect(next.standard).toBe('Pagi');
  });

  it('go with their part as the standard', () => {
    expect(withoutView(SETTINGS, 'Pagi')).toEqual({ ...SETTINGS, views: SETTINGS.views.slice(1), standard: null });
    expect(withoutView(SETTINGS, 'Selesai').standard).toBe('Pagi');
  });

  it('have columns, in one order', () => {
    const without = (...columns: readonly ('name' | 'createdAt')[]) =>
      columns.reduce((settings, column) => withColumn(settings, column, false), SETTINGS).hidden;
    expect(without('createdAt', 'name')).toEqual(['name', 'satker', 'createdAt']);
    expect(withColumn(SETTINGS, 'satker', true).hidden).toEqual([]);
    expect(withColumn(SETTINGS, 'name', true).hidden).toEqual(['satker']);
  });

  it('are shown when query and columns are theirs', () => {
    const settings: ViewSettings = { ...SETTINGS, hidden: ['name', 'createdAt'] };
    expect(shownView(settings, { ...WAITING, page: 2 })?.name).toBe('Pagi');
    expect(shownView(SETTINGS, WAITING)).toBeNull();
    expect(shownView(settings, DONE)).toBeNull();
    const ofBefore = { ...settings, views: [{ name: 'Lama', query: DONE, hidden: null }] };
    expect(shownView(ofBefore, DONE)?.name).toBe('Lama');
  });

  it('are the same on each page', () => {
    expect(isSameView({ ...WAITING, page: 2 }, WAITING)).toBeTrue();
    expect(isSameView(DONE, WAITING)).toBeFalse();
  });
});
