/** What is polled: the list that is shown, and the ticket that is open. */
export type PollTarget = 'list' | 'ticket';

/** Seconds between two polls: of a user who works, and of one who does not, or of a backend without ETags. */
const SECONDS: Readonly<Record<PollTarget, { readonly busy: number; readonly slow: number }>> = {
  list: { busy: 30, slow: 120 },
  ticket: { busy: 15, slow: 60 },
};

/** Milliseconds without a gesture after which the user counts as idle. */
export const IDLE_AFTER = 5 * 60_000;

/** Largest part by which a pause grows, so that clients that started together do not ask together. */
const JITTER = 0.1;

/** A pause doubles with each failure in a row, at most so many times. */
const DOUBLINGS = 3;

/** What is known of a target since it was asked for last. */
export interface PollMemory {
  /** Milliseconds of a monotonic clock; -Infinity: to be asked at once. */
  readonly askedAt: number;
  /** Whether the last response had an ETag, so that a poll without news has no body. */
  readonly conditional: boolean;
  /** Failures in a row. */
  readonly failures: number;
  /** From 0 to 1, drawn once for each pause. */
  readonly jitter: number;
}

/** What holds for all targets. */
export interface PollPace {
  /** Last gesture of the user, in milliseconds of the same clock. */
  readonly gestureAt: number;
  /** `poll_seconds` of the session: the shortest pause; 0: no polling; null: not given. */
  readonly pollSeconds: number | null;
  /** No poll before this time, which `Retry-After` gave; in milliseconds of the same clock. */
  readonly notBefore: number;
}

/**
 * When a target is to be polled next (docs/api.md, "Polling"), in milliseconds of the clock of `now`; null when the
 * backend has switched polling off.
 *
 * @param now milliseconds of a monotonic clock
 */
export function pollDueAt(target: PollTarget, memory: PollMemory, pace: PollPace, now: number): number | null {
  if (pace.pollSeconds === 0) return null;
  const { busy, slow } = SECONDS[target];
  const idle = now - pace.gestureAt >= IDLE_AFTER;
  const seconds = Math.max(memory.conditional && !idle ? busy : slow, pace.pollSeconds ?? 0);
  const pause = seconds * 1_000 * 2 ** Math.min(memory.failures, DOUBLINGS) * (1 + JITTER * memory.jitter);
  return Math.max(memory.askedAt + pause, pace.notBefore);
}
