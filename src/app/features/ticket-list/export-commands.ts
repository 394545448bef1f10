import { effect, inject, signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { ChunkLoader } from '../../chunks/chunk-loader';
import type { ExportFormat } from '../../domain/export-progress';
import type { TicketQuery } from '../../domain/ticket-query';
import { ExportActions, type ListExport } from '../../state/exports/export-actions';
import { selectColumns, selectExporting, selectListProgress } from '../../state/exports/export-feature';
import { exportPrefetcher } from '../../state/exports/prefetch-export';
import { MISSING_CODE } from '../../ui/export-notice/missing-code';
import { activeFilters, type FilterNames, sortWords } from './query-words';

/** Commands of the Excel and PDF buttons. Needs an injection context. */
export function exportCommands() {
  const store = inject(Store);
  const chunks = inject(ChunkLoader);
  const progress = store.selectSignal(selectListProgress);
  const prefetch = exportPrefetcher();
  const noticeLoaded = signal(false);
  const loadNotice = async (): Promise<void> =>
    noticeLoaded.set(await chunks.load('export-notice', () => import('../../ui/export-notice/export-notice')));
  // Each step of an export tries again what has failed before.
  effect(() => {
    if (progress()) untracked(() => void loadNotice());
  });
  return {
    progress,
    /** Whether the code of the notice is there. */
    noticeLoaded,
    missingCode: MISSING_CODE,
    exporting: store.selectSignal(selectExporting),
    columns: store.selectSignal(selectColumns),

    /** Whether the dialog for the Excel columns is open. */
    choosingColumns: signal(false),

    begin: (format: ListExport['format'], query: TicketQuery, names: FilterNames, heading: string): void => {
      const title = `Daftar Tiket - ${heading}`;
      const filters = activeFilters(query, names).map(({ words }) => words);
      const sort = `Urut berdasarkan ${sortWords(query)}`;
      store.dispatch(ExportActions.listRequested({ request: { format, query, title, filters, sort } }));
    },
    prefetch: (format: ExportFormat): void => {
      prefetch(format);
      void loadNotice();
    },
    cancel: (): void => store.dispatch(ExportActions.cancelled()),
    retry: (): void => store.dispatch(ExportActions.retryRequested()),
    dismiss: (): void => store.dispatch(ExportActions.dismissed()),
    needColumns: (): void => store.dispatch(ExportActions.columnsNeeded()),
    chooseColumns: (columns: readonly string[]): void => store.dispatch(ExportActions.columnsChosen({ columns })),
  };
}
