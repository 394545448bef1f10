import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { of, Subject, throwError } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import type { Failure } from '../../domain/failure';
import type { Preferences } from '../../domain/session';
import type { lazyPreferences } from '../../services/preferences/lazy-preferences';
import { loadColumns, saveColumns } from './column-effects';
import { ExportActions } from './export-actions';

describe('loadColumns', () => {
  const cases: readonly (readonly [string, Preferences | null, readonly string[]])[] = [
    ['the kept choice', { exportColumns: ['no', 'status'], lain: 1 }, ['no', 'status']],
    ['all where nothing was kept', {}, []],
    ['all where something else was kept', { exportColumns: 'no' }, []],
    ['what can be read', { exportColumns: ['no', 7, null] }, ['no']],
    ['all where the backend keeps nothing', null, []],
  ];
  for (const [name, stored, columns] of cases) {
    it(`finds ${name}`, () => {
      const { dispatch, seen } = setup({ stored });
      dispatch(ExportActions.columnsNeeded());
      expect(seen).toEqual([ExportActions.columnsLoaded({ columns })]);
    });
  }

  it('takes no failure for a choice', () => {
    const { dispatch, seen } = setup({ stored: null, failure: failureOf('server', { status: 503 }) });
    dispatch(ExportActions.retryRequested());
    expect(seen).toEqual([ExportActions.columnsUnread()]);
  });

  it('asks once', () => {
    const { dispatch, seen } = setup({ stored: {}, known: [] });
    dispatch(ExportActions.columnsNeeded());
    expect(seen).toEqual([]);
  });
});

describe('saveColumns', () => {
  it('keeps the choice beside what else is kept', () => {
    const { dispatch, saved } = setup({ stored: { tema: 'gelap' } });
    dispatch(ExportActions.columnsChosen({ columns: ['no'] }));
    expect(saved).toEqual([{ tema: 'gelap', exportColumns: ['no'] }]);
  });

  it('goes on where the backend keeps nothing', () => {
    const { dispatch, saved } = setup({ stored: null });
    dispatch(ExportActions.columnsChosen({ columns: ['no'] }));
    dispatch(ExportActions.columnsChosen({ columns: ['status'] }));
    expect(saved).toEqual([]);
  });
});

interface Given {
  /** Null: reading and storing fail. */
  readonly stored: Preferences | null;
  readonly known?: readonly string[] | null;
  readonly failure?: Failure;
}

function setup({ stored, known = null, failure = failureOf('missing', { status: 404 }) }: Given) {
  const actions = new Subject<Action>();
  const seen: Action[] = [];
  const saved: Preferences[] = [];
  const missing = () => throwError(() => failure);
  const stored$: ReturnType<typeof lazyPreferences> = of({
    read: () => (stored ? of(stored) : missing()),
    change: (key, next) => {
      if (!stored) return missing();
      saved.push({ ...stored, [key]: next(stored[key]) });
      return of(undefined);
    },
  });
  const store = { select: () => of(known) } as unknown as Store;
  loadColumns(actions as unknown as Actions, store, stored$).subscribe((action) => seen.push(action));
  saveColumns(actions as unknown as Actions, stored$).subscribe();
  return { seen, saved, dispatch: (action: Action) => actions.next(action) };
}
