import type { ValueProvider } from '@angular/core';
import { OWN_ERROR_LISTENER } from '../app/api/own-errors';
import type { HaiCsoHost } from './host-contract';
import { emitHostEvent } from './emit-host-event';

/** Emits `failed` with the reason `error` for every error in our code, so that the shell can log it. */
export const publishOwnErrors = (host: HaiCsoHost): ValueProvider => ({
  provide: OWN_ERROR_LISTENER,
  useValue: (message: string) => emitHostEvent(host, 'failed', { reason: 'error', message }),
});
