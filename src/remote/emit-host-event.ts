import type { HaiCsoHost, HostEvents } from './host-contract';

/** Tells the shell; what its listener throws is its own affair and stops nothing here. */
export function emitHostEvent<K extends keyof HostEvents>(host: HaiCsoHost, event: K, detail: HostEvents[K]): void {
  try {
    host.on?.[event]?.(detail);
  } catch (error) {
    reportError(error);
  }
}
