import { aTicketDetail, aSession } from '../../../testing/samples';
import { UNCONFIRMED } from '../../domain/failure';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { ExportActions, type ListExport } from './export-actions';
import { SessionActions } from '../session/session-actions';
import { exportFeature, type ExportState, initialExportState } from './export-feature';

const { reducer } = exportFeature;
const request: ListExport = {
  format: 'pdf',
  query: DEFAULT_QUERY,
  title: 'Daftar Tiket - Semua',
  filters: [],
  sort: '',
};
const failed = { phase: 'failed', cause: 'code' } as const;

describe('exportFeature', () => {
  it('begins a file, and no second one meanwhile', () => {
    const begun = after(ExportActions.listRequested({ request }));
    expect(begun.progress).toEqual(jasmine.objectContaining({ phase: 'running', format: 'pdf', total: null }));
    expect(reducer(begun, ExportActions.ticketRequested({ ticket: aTicketDetail() }))).toBe(begun);
  });

  it('begins the same again after a failure', () => {
    const state = after(
      ExportActions.ticketRequested({ ticket: aTicketDetail() }),
      ExportActions.progressed({ progress: failed }),
      ExportActions.retryRequested(),
    );
    expect(state.progress).toEqual(jasmine.objectContaining({ phase: 'running', format: 'ticket' }));
    expect(state.request).toEqual(aTicketDetail());
  });

  it('has nothing to begin again when nothing was asked for', () => {
    expect(after(ExportActions.retryRequested()).progress).toBeNull();
  });

  for (const end of [ExportActions.cancelled(), ExportActions.dismissed()]) {
    it(`forgets the file on ${end.type}`, () => {
      const state = after(ExportActions.listRequested({ request }), end);
      expect([state.progress, state.request]).toEqual([null, null]);
    });
  }

  for (const doubt of [
    SessionActions.hidden({ expected: true }),
    SessionActions.locked({ session: aSession('SATKER') }),
  ]) {
    it(`ends a file at ${doubt.type}, to be begun again by its owner (F66)`, () => {
      const begun = after(ExportActions.listRequested({ request }), doubt);
      expect(begun.progress).toEqual({ phase: 'failed', cause: UNCONFIRMED });
      expect(reducer(begun, ExportActions.retryRequested()).progress?.phase).toBe('running');
      expect(after(doubt).progress).toBeNull();
    });
  }

  it('remembers the chosen columns; what is read later does not replace them', () => {
    const loaded = ExportActions.columnsLoaded({ columns: ['no'] });
    const chosen = ExportActions.columnsChosen({ columns: ['no', 'status'] });
    expect(after(loaded).columns).toEqual(['no']);
    expect(after(chosen).columns).toEqual(['no', 'status']);
    expect(after(chosen, loaded).columns).toEqual(['no', 'status']);
    expect(after(chosen, ExportActions.columnsUnread()).columns).toEqual(['no', 'status']);
  });

  for (const next of [
    ExportActions.columnsNeeded(),
    ExportActions.listRequested({ request }),
    ExportActions.retryRequested(),
  ]) {
    it(`has all columns in a file whose choice could not be read, and does not know them at ${next.type}`, () => {
      const unread = after(ExportActions.listRequested({ request }), ExportActions.columnsUnread());
      expect(unread.columns).toEqual([]);
      expect(reducer(unread, next).columns).toBeNull();
      expect(reducer(after(ExportActions.columnsLoaded({ columns: [] })), next).columns).toEqual([]);
    });
  }

  it('is making a file only while it runs', () => {
    const { selectExporting } = exportFeature;
    const running = after(ExportActions.listRequested({ request }));
    expect(selectExporting.projector(running.progress)).toBeTrue();
    expect([null, failed].map((progress) => selectExporting.projector(progress))).toEqual([false, false]);
  });
});

function after(...actions: Parameters<typeof reducer>[1][]): ExportState {
  return actions.reduce(reducer, initialExportState);
}
