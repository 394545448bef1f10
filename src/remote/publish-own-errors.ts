import type { ValueProvider } from '@angular/core';
import { OWN_ERROR_LISTENER } from '../app/api/own-errors';
import type { HaiCsoHost } from './host-contract';
import { emitHostEvent } from './emit-host-event';

/** The shell hears of errors in our code, for its own log. */
export const publishOwnErrors = (host: HaiCsoHost): ValueProvider => ({
  provide: OWN_ERROR_LISTENER,
  useValue: (message: string) => emitHostEvent(host, 'failed', { reason: 'error', message }),
});
