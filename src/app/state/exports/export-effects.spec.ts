import { type ErrorHandler, Injector, signal } from '@angular/core';
import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { BehaviorSubject, NEVER, Observable, of, Subject, throwError } from 'rxjs';
import { aSession } from '../../../testing/samples';
import type { AttachmentApi } from '../../api/attachment-api';
import type { TicketApi } from '../../api/ticket-api';
import type { ExportProgress } from '../../domain/export-progress';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { selectLimits, selectSession } from '../session/session-feature';
import { ExportActions, type ListExport } from './export-actions';
import { type importExport, makeFile } from './export-effects';
import { selectColumns, selectRequest } from './export-feature';
import { nextTask } from '../../../testing/until';

const request: ListExport = {
  format: 'excel',
  query: DEFAULT_QUERY,
  title: 'Daftar Tiket - Semua',
  filters: [],
  sort: '',
};
const finished = {
  phase: 'finished',
  format: 'excel',
  fileName: 'x.xlsx',
  rows: 1,
  expected: 1,
  changed: false,
} as const;

describe('makeFile', () => {
  it('loads the program when it is asked for, and tells what it tells', async () => {
    const { ask, seen, loads } = setup({ maker: () => of(finished) });
    expect(loads()).toBe(0);
    await ask();
    expect(loads()).toBe(1);
    expect(seen).toEqual([ExportActions.progressed({ progress: finished })]);
  });

  it('says that the program could not be loaded, and tries again on request (F15)', async () => {
    const { ask, seen, loads } = setup({ maker: null });
    await ask();
    await ask(ExportActions.retryRequested());
    expect(loads()).toBe(2);
    expect(seen).toEqual([0, 1].map(() => ExportActions.progressed({ progress: { phase: 'failed', cause: 'code' } })));
  });

  it('reports an error in our own code, and does not blame the network', async () => {
    const error = new TypeError("Cannot read properties of undefined (reading 'a')");
    const { ask, seen, handled } = setup({ maker: () => throwError(() => error) });
    await ask();
    expect(handled).toHaveBeenCalledOnceWith(error);
    expect(seen).toEqual([ExportActions.progressed({ progress: { phase: 'failed', cause: 'writing' } })]);
    await ask(ExportActions.retryRequested());
    expect(seen.length).toBe(2);
  });

  it('reports nothing when code did not come', async () => {
    const { ask, handled } = setup({ maker: null });
    await ask();
    expect(handled).not.toHaveBeenCalled();
  });

  it('ends when the request is gone', async () => {
    let ended = false;
    const { ask, requests } = setup({ maker: () => new Observable(() => () => (ended = true)) });
    await ask();
    expect(ended).toBeFalse();
    requests.next(null);
    expect(ended).toBeTrue();
  });

  it('makes one file at a time', async () => {
    const { ask, loads } = setup({ maker: () => NEVER });
    await ask();
    await ask();
    expect(loads()).toBe(1);
  });

  it('waits for the choice of columns', async () => {
    const columns = new BehaviorSubject<readonly string[] | null>(null);
    const maker = jasmine.createSpy('makeExport').and.returnValue(of(finished));
    const { ask } = setup({ maker, columns });
    await ask();
    expect(maker).not.toHaveBeenCalled();
    columns.next(['no']);
    expect(maker).toHaveBeenCalledOnceWith(request, jasmine.objectContaining({ columns: ['no'] }));
  });

  it('makes none for nobody', async () => {
    const { ask, seen, loads } = setup({ maker: () => of(finished), session: null });
    await ask();
    expect(loads()).toBe(0);
    expect(seen).toEqual([ExportActions.dismissed()]);
  });
});

interface Facts {
  readonly maker: (() => Observable<ExportProgress>) | null;
  readonly columns?: Observable<readonly string[] | null>;
  readonly session?: ReturnType<typeof aSession> | null;
}

function setup({ maker, session = aSession('SATKER'), columns = of([]) }: Facts) {
  const actions = new Subject<Action>();
  const requests = new BehaviorSubject<ListExport | null>(request);
  const parts = new Map<unknown, Observable<unknown>>([
    [selectRequest, requests],
    [selectSession, of(session)],
    [selectLimits, of(DEFAULT_LIMITS)],
    [selectColumns, columns],
  ]);
  const store = { select: (selector: unknown) => parts.get(selector) } as unknown as Store;
  let loads = 0;
  const load = (() => {
    loads++;
    return maker ? Promise.resolve({ makeExport: maker }) : Promise.reject(new TypeError('Failed to fetch'));
  }) as unknown as typeof importExport;
  const seen: Action[] = [];
  const handled = jasmine.createSpy('handleError');
  const errors = { handleError: handled } satisfies ErrorHandler;
  makeFile(
    actions as unknown as Actions,
    store,
    {} as TicketApi,
    {} as AttachmentApi,
    document,
    load,
    errors,
    signal(null),
    Injector.NULL,
  ).subscribe((action) => seen.push(action));
  const ask = async (action: Action = ExportActions.listRequested({ request })): Promise<void> => {
    actions.next(action);
    await nextTask();
  };
  return { ask, seen, handled, requests, loads: () => loads };
}
