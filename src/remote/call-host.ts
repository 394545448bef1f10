import type { HaiCsoHost } from './host-contract';
import { emitHostEvent } from './emit-host-event';

/** Milliseconds that a function of the shell's session may take. */
export const HOST_TIME_LIMIT = 10_000;

/** A promise of the shell has not settled within `HOST_TIME_LIMIT`. */
export class HostTimeoutError extends Error {}

type SessionFunction = 'token' | 'renew';

/** Time-outs that were reported: ten requests that wait for one token make one report. */
const reported = new WeakMap<HaiCsoHost, Set<SessionFunction>>();

/**
 * Calls a function of the shell's session. A time-out is also reported to the shell, once until the function answers
 * again, because no other event would follow from it (F70).
 *
 * @throws HostTimeoutError when the promise has not settled in time; what `call` throws or rejects with.
 */
export async function callHost<T>(host: HaiCsoHost, name: SessionFunction, call: () => T | Promise<T>): Promise<T> {
  const timedOut = reported.get(host) ?? new Set();
  reported.set(host, timedOut);
  try {
    const result = await withTimeLimit(name, call);
    timedOut.delete(name);
    return result;
  } catch (error) {
    if (error instanceof HostTimeoutError && !timedOut.has(name)) {
      timedOut.add(name);
      console.error(`HAI-CSO: ${error.message}`);
      emitHostEvent(host, 'failed', { reason: 'session', message: error.message });
    }
    throw error;
  }
}

function withTimeLimit<T>(name: SessionFunction, call: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timeout = new HostTimeoutError(
      `session.${name}() of the shell has not settled in ${HOST_TIME_LIMIT / 1_000} s`,
    );
    const timer = setTimeout(() => reject(timeout), HOST_TIME_LIMIT);
    // An async function rejects when `call` throws.
    const calling = async (): Promise<T> => call();
    void calling()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
