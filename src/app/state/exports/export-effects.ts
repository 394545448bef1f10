import { DOCUMENT, ErrorHandler, inject, Injector } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import {
  catchError,
  defer,
  exhaustMap,
  filter,
  forkJoin,
  map,
  mergeMap,
  type Observable,
  of,
  take,
  takeUntil,
  withLatestFrom,
} from 'rxjs';
import { AttachmentApi } from '../../api/attachment-api';
import { TicketApi } from '../../api/ticket-api';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { selectLimits, selectSession } from '../session/session-feature';
import { ExportActions } from './export-actions';
import { selectColumns, selectRequest } from './export-feature';
import { failedExport } from './failed-export';

/** Imports the export code on first use. */
export const importExport = () => import('./make-export');

/** Makes one file at a time. Cancelling the export or changing the user unsubscribes, which stops it. */
export const makeFile = createEffect(
  (
    actions$ = inject(Actions),
    store = inject(Store),
    api = inject(TicketApi),
    files = inject(AttachmentApi),
    document = inject(DOCUMENT),
    load = importExport,
    errors = inject(ErrorHandler),
    times = inject(WORKING_TIMES),
    injector = inject(Injector),
  ) => {
    const gone$ = store.select(selectRequest).pipe(filter((request) => request === null));
    const columnsOf = (request: object): Observable<readonly string[]> =>
      'format' in request
        ? store.select(selectColumns).pipe(
            filter((columns) => columns !== null),
            take(1),
          )
        : of([]);
    return actions$.pipe(
      ofType(ExportActions.listRequested, ExportActions.ticketRequested, ExportActions.retryRequested),
      withLatestFrom(store.select(selectRequest), store.select(selectSession), store.select(selectLimits)),
      exhaustMap(([, request, session, limits]) =>
        !request || !session
          ? of(ExportActions.dismissed())
          : forkJoin([defer(load), columnsOf(request)]).pipe(
              mergeMap(([maker, columns]) =>
                maker.makeExport(request, { api, files, session, limits, columns, document, times, injector }),
              ),
              catchError((error: unknown) => of(failedExport(error, errors))),
              map((progress) => ExportActions.progressed({ progress })),
              takeUntil(gone$),
            ),
      ),
    );
  },
  { functional: true },
);
