import { computed, inject, type Signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import * as list from '../../state/ticket-list/ticket-list-selectors';

/** The failure to show. An open dialog shows a missing network itself. Needs an injection context. */
export function listNotice(dialogOpen: Signal<boolean>): Signal<Failure | null> {
  const store = inject(Store);
  const failure = store.selectSignal(list.selectListTrouble);
  const phase = store.selectSignal(list.selectListPhase);
  return computed(() => {
    const covered = dialogOpen() && phase() !== 'failed';
    return covered && failure()?.kind === 'offline' ? null : failure();
  });
}
