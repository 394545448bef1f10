import type { ValueProvider } from '@angular/core';
import { OWN_ERROR_LISTENER } from '../app/api/own-errors';
import type { HaiCsoHost } from './host-contract';
import { tell } from './tell';

/** The shell hears of errors in our code, for its own log. */
export const tellOwnErrors = (host: HaiCsoHost): ValueProvider => ({
  provide: OWN_ERROR_LISTENER,
  useValue: (message: string) => tell(host, 'failed', { reason: 'error', message }),
});
