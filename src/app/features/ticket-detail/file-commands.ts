import { computed, DestroyRef, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { actionsOf } from '../../domain/access';
import { ExportActions } from '../../state/exports/export-actions';
import { selectExporting, selectTicketFile } from '../../state/exports/export-feature';
import { exportPrefetcher } from '../../state/exports/prefetch-export';
import { selectSession } from '../../state/session/session-feature';
import { selectOpenTicket } from '../../state/ticket/ticket-feature';

/** Commands of the Berkas button. Needs an injection context. */
export function fileCommands() {
  const store = inject(Store);
  const ticket = store.selectSignal(selectOpenTicket);
  const session = store.selectSignal(selectSession);
  const file = store.selectSignal(selectTicketFile);
  const exporting = store.selectSignal(selectExporting);
  // Dismisses a finished file, because the user has seen its outcome. An unfinished one continues.
  inject(DestroyRef).onDestroy(() => {
    if (file() && !exporting()) store.dispatch(ExportActions.dismissed());
  });
  return {
    progress: computed(() => (file()?.ticketId === ticket()?.id ? file()?.progress : null)),
    exporting,
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
