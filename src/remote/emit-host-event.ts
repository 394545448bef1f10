import type { HaiCsoHost, HostEvents } from './host-contract';

/** Calls the shell's listener for an event. Reports an error of the listener to the browser, and never throws. */
export function emitHostEvent<K extends keyof HostEvents>(host: HaiCsoHost, event: K, detail: HostEvents[K]): void {
  try {
    host.on?.[event]?.(detail);
  } catch (error) {
    reportError(error);
  }
}
