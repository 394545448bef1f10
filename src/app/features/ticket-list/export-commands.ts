import { inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { TicketQuery } from '../../domain/ticket-query';
import { ExportActions, type ListExport } from '../../state/exports/export-actions';
import { selectColumns, selectExporting, selectListProgress } from '../../state/exports/export-feature';
import { exportPrefetcher } from '../../state/exports/prefetch-export';
import { activeFilters, type FilterNames, sortWords } from './query-words';

/** Commands of the Excel and PDF buttons. Needs an injection context. */
export function exportCommands() {
  const store = inject(Store);
  return {
    progress: store.selectSignal(selectListProgress),
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
    prefetch: exportPrefetcher(),
    cancel: (): void => store.dispatch(ExportActions.cancelled()),
    retry: (): void => store.dispatch(ExportActions.retryRequested()),
    dismiss: (): void => store.dispatch(ExportActions.dismissed()),
    needColumns: (): void => store.dispatch(ExportActions.columnsNeeded()),
    chooseColumns: (columns: readonly string[]): void => store.dispatch(ExportActions.columnsChosen({ columns })),
  };
}
