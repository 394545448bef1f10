import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { begunExport, type ExportProgress } from '../../domain/export-progress';
import { UNCONFIRMED } from '../../domain/failure';
import type { TicketDetail } from '../../domain/ticket';
import { SessionActions } from '../session/session-actions';
import { ExportActions, type ListExport } from './export-actions';

export interface ExportState {
  readonly progress: ExportProgress | null;
  /** The last request, kept for a retry. */
  readonly request: ListExport | TicketDetail | null;
  /** Chosen columns of the Excel file; empty means all. Null until it is known what the user has chosen. */
  readonly columns: readonly string[] | null;
  /** Whether the choice could not be read, so that the present file has all columns and the next one asks again. */
  readonly columnsUnread: boolean;
}

export const initialExportState: ExportState = {
  progress: null,
  request: null,
  columns: null,
  columnsUnread: false,
};

/** Request and progress of the current export. Its rows are not stored here. */
export const exportFeature = createFeature({
  name: 'haiCsoExport',
  reducer: createReducer(
    initialExportState,
    on(ExportActions.listRequested, (state, { request }): ExportState => startedOr(askingAgain(state), request)),
    on(ExportActions.ticketRequested, (state, { ticket }): ExportState => startedOr(state, ticket)),
    on(ExportActions.retryRequested, (state): ExportState =>
      state.request ? startedOr(askingAgain(state), state.request) : state,
    ),
    on(ExportActions.columnsNeeded, askingAgain),
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
    // What the user has chosen meanwhile is newer.
    on(ExportActions.columnsLoaded, (state, { columns }): ExportState =>
      state.columns ? state : { ...state, columns },
    ),
    on(ExportActions.columnsUnread, (state): ExportState =>
      state.columns ? state : { ...state, columns: [], columnsUnread: true },
    ),
    on(ExportActions.columnsChosen, (state, { columns }): ExportState => ({ ...state, columns, columnsUnread: false })),
  ),
  extraSelectors: ({ selectProgress, selectRequest }) => ({
    /** Progress of a list export; null for a ticket's file, which the ticket shows itself. */
    selectListProgress: createSelector(selectProgress, selectRequest, (progress, request) =>
      request && 'format' in request ? progress : null,
    ),
    /** Id of the exported ticket, and the progress of its file; null for a list export. */
    selectTicketFile: createSelector(selectProgress, selectRequest, (progress, request) =>
      progress && request && !('format' in request) ? { ticketId: request.id, progress } : null,
    ),
    selectExporting: createSelector(selectProgress, (progress): boolean => progress?.phase === 'running'),
  }),
});

export const { selectExporting, selectColumns, selectRequest, selectListProgress, selectTicketFile } = exportFeature;

function askingAgain(state: ExportState): ExportState {
  return state.columnsUnread ? { ...state, columns: null, columnsUnread: false } : state;
}

/** Ignores a request while another export is running. */
function startedOr(state: ExportState, request: ListExport | TicketDetail): ExportState {
  if (state.progress?.phase === 'running') return state;
  return { ...state, request, progress: begunExport('format' in request ? request.format : 'ticket') };
}
