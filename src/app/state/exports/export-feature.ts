import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { ExportProgress } from '../../domain/export-progress';
import { UNCONFIRMED } from '../../domain/failure';
import type { TicketDetail } from '../../domain/ticket';
import { SessionActions } from '../session/session-actions';
import { ExportActions, type ListExport } from './export-actions';

export interface ExportState {
  readonly progress: ExportProgress | null;
  /** The last request, kept for a retry. */
  readonly request: ListExport | TicketDetail | null;
  /** Chosen columns of the Excel file; empty means all. */
  readonly columns: readonly string[];
  readonly columnsKnown: boolean;
}

export const initialExportState: ExportState = {
  progress: null,
  request: null,
  columns: [],
  columnsKnown: false,
};

/** Request and progress of the current export. Its rows are not stored here. */
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
    // The export was stopped. The same user may start it again later.
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
    /** Progress of a list export; null for a ticket's file, which the ticket shows itself. */
    selectListProgress: createSelector(selectProgress, selectRequest, (progress, request) =>
      request && 'format' in request ? progress : null,
    ),
    /** Id of the exported ticket, and the progress of its file; null for a list export. */
    selectTicketFile: createSelector(selectProgress, selectRequest, (progress, request) =>
      progress && request && !('format' in request) ? { ticketId: request.id, progress } : null,
    ),
    /** Null before the choice is loaded. */
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

/** Ignores a request while another export is running. */
function startedOr(state: ExportState, request: ListExport | TicketDetail): ExportState {
  if (state.progress?.phase === 'running') return state;
  const format = 'format' in request ? request.format : 'ticket';
  const progress = { phase: 'running', format, total: null, fetched: 0, written: 0, secondsLeft: null } as const;
  return { ...state, request, progress };
}
