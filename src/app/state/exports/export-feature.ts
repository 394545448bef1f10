import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { ExportProgress } from '../../domain/export-progress';
import { UNCONFIRMED } from '../../domain/failure';
import type { TicketDetail } from '../../domain/ticket';
import { SessionActions } from '../session/session-actions';
import { ExportActions, type ListExport } from './export-actions';

export interface ExportState {
  readonly progress: ExportProgress | null;
  /** The last request, for a retry. */
  readonly request: ListExport | TicketDetail | null;
  /** Chosen columns of the Excel file; empty for all of them. */
  readonly columns: readonly string[];
  readonly columnsKnown: boolean;
}

export const initialExportState: ExportState = {
  progress: null,
  request: null,
  columns: [],
  columnsKnown: false,
};

/** The file in the making; its rows never enter the store. */
export const exportFeature = createFeature({
  name: 'haiCsoExport',
  reducer: createReducer(
    initialExportState,
    on(ExportActions.listRequested, (state, { request }): ExportState => startedOr(state, request)),
    on(ExportActions.ticketRequested, (state, { ticket }): ExportState => startedOr(state, ticket)),
    on(ExportActions.retryRequested, (state): ExportState => (state.request ? startedOr(state, state.request) : state)),
    on(ExportActions.progressed, (state, { progress }): ExportState => ({ ...state, progress })),
    on(ExportActions.cancelled, ExportActions.dismissed, (state): ExportState => ({
      ...state,
      progress: null,
      request: null,
    })),
    // Its pages are no longer asked for; the owner, once back, may begin it again.
    on(SessionActions.hidden, SessionActions.locked, (state): ExportState =>
      state.progress?.phase === 'running' ? { ...state, progress: { phase: 'failed', cause: UNCONFIRMED } } : state,
    ),
    on(ExportActions.columnsLoaded, ExportActions.columnsChosen, (state, { columns }): ExportState => ({
      ...state,
      columns,
      columnsKnown: true,
    })),
  ),
  extraSelectors: ({ selectProgress, selectRequest, selectColumns, selectColumnsKnown }) => ({
    /** Progress of a file of the list; that of a ticket's file is shown in the ticket. */
    selectListProgress: createSelector(selectProgress, selectRequest, (progress, request) =>
      request && 'format' in request ? progress : null,
    ),
    /** The ticket of the requested file, and the file's progress. */
    selectTicketFile: createSelector(selectProgress, selectRequest, (progress, request) =>
      progress && request && !('format' in request) ? { ticketId: request.id, progress } : null,
    ),
    /** Null while it is not known yet. */
    selectColumnChoice: createSelector(selectColumns, selectColumnsKnown, (columns, known) => (known ? columns : null)),
    selectExporting: createSelector(selectProgress, (progress): boolean => progress?.phase === 'running'),
  }),
});

export const {
  selectExporting,
  selectColumns,
  selectRequest,
  selectColumnsKnown,
  selectColumnChoice,
  selectListProgress,
  selectTicketFile,
} = exportFeature;

/** One file at a time: a request during another one is ignored. */
function startedOr(state: ExportState, request: ListExport | TicketDetail): ExportState {
  if (state.progress?.phase === 'running') return state;
  const format = 'format' in request ? request.format : 'ticket';
  const progress = { phase: 'running', format, total: null, fetched: 0, written: 0, secondsLeft: null } as const;
  return { ...state, request, progress };
}
