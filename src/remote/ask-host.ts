import type { HaiCsoHost } from './host-contract';
import { emitHostEvent } from './emit-host-event';

/** Milliseconds; a shell that asks a server for a token has answered by then, or has lost the question. */
export const HOST_TIME_LIMIT = 10_000;

/** A promise of the shell that has not settled in time. */
export class HostSilence extends Error {}

type Question = 'token' | 'renew';

/** Questions that were reported, so that ten requests waiting for one token make one report. */
const reported = new WeakMap<HaiCsoHost, Set<Question>>();

/**
 * Asks a function of the shell's session. Rejects when it throws, rejects or has not settled in time; the last is
 * reported to the shell once, until it answers again, since no other event would follow from it (F70).
 */
export async function askHost<T>(host: HaiCsoHost, name: Question, ask: () => T | Promise<T>): Promise<T> {
  const unanswered = reported.get(host) ?? new Set();
  reported.set(host, unanswered);
  try {
    const answer = await inTime(name, ask);
    unanswered.delete(name);
    return answer;
  } catch (error) {
    if (error instanceof HostSilence && !unanswered.has(name)) {
      unanswered.add(name);
      console.error(`HAI-CSO: ${error.message}`);
      emitHostEvent(host, 'failed', { reason: 'session', message: error.message });
    }
    throw error;
  }
}

function inTime<T>(name: Question, ask: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const silence = new HostSilence(`session.${name}() of the shell has not settled in ${HOST_TIME_LIMIT / 1_000} s`);
    const timer = setTimeout(() => reject(silence), HOST_TIME_LIMIT);
    // In an async function, so that what throws at once rejects, too.
    const asking = async (): Promise<T> => ask();
    void asking()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
