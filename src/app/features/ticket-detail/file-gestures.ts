import { computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { actionsOf } from '../../domain/access';
import { ExportActions } from '../../state/exports/export-actions';
import { selectExporting, selectProgress } from '../../state/exports/export-feature';
import { exportPrefetcher } from '../../state/exports/prefetch-export';
import { selectSession } from '../../state/session/session-feature';
import { selectOpenTicket } from '../../state/ticket/ticket-feature';

/** What the detail does with its Berkas button. Call it while the page is made. */
export function fileGestures() {
  const store = inject(Store);
  const ticket = store.selectSignal(selectOpenTicket);
  const session = store.selectSignal(selectSession);
  return {
    progress: store.selectSignal(selectProgress),
    exporting: store.selectSignal(selectExporting),
    offered: computed(() => {
      const reader = session();
      return !!ticket() && !!reader && actionsOf(reader).has('export');
    }),
    prefetch: exportPrefetcher(),
    begin: (): void => {
      const opened = ticket();
      if (opened) store.dispatch(ExportActions.ticketRequested({ ticket: opened }));
    },
    cancel: (): void => store.dispatch(ExportActions.cancelled()),
    retry: (): void => store.dispatch(ExportActions.retryRequested()),
    dismiss: (): void => store.dispatch(ExportActions.dismissed()),
  };
}
