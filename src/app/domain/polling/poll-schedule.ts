/** What is polled: the list that is shown, and the ticket that is open. */
export type PollTarget = 'list' | 'ticket';

/** Seconds between two polls: of a user who works, and of one who does not, or of a backend without ETags. */
const SECONDS: Readonly<Record<PollTarget, { readonly busy: number; readonly slow: number }>> = {
  list: { busy: 30, slow: 120 },
  ticket: { busy: 15, slow: 60 },
};

/** Seconds between two polls of a hidden page whose user wants to be notified. */
const HIDDEN_SECONDS = 300;

/** Seconds between two polls while a stream of events says what has changed: ages stay right, whatever it leaves out. */
const COVERED_SECONDS = 600;

/** Least seconds from a poll to that of a return to the page, so that somebody who leafs through tabs asks no more often. */
const RETURN_SECONDS = SECONDS.ticket.busy;

/** Seconds between two questions which disturbances are known. */
const NOTICES_SECONDS = 600;

/** Longest time in milliseconds from an event to its poll, so that all who hear it do not ask together. */
const NEWS_SPREAD = 2_000;

/** Milliseconds without a gesture after which the user counts as idle. */
export const IDLE_AFTER = 5 * 60_000;

/** Largest part by which a pause grows, so that clients that started together do not ask together. */
const JITTER = 0.1;

/** A pause doubles with each failure in a row, at most so many times. */
const DOUBLINGS = 3;

/** What is known of a target since it was asked for last. */
export interface PollMemory {
  /** Milliseconds of a monotonic clock. */
  readonly askedAt: number;
  /** Whether the page was away since then: hidden, offline, or without a confirmed user. */
  readonly returned: boolean;
  /** Whether the last response had an ETag, so that a poll without news has no body. */
  readonly conditional: boolean;
  /** Failures in a row. */
  readonly failures: number;
  /** From 0 to 1, drawn once for each pause. */
  readonly jitter: number;
  /** Whether a stream of events has been open since then. */
  readonly covered: boolean;
  /** When the stream said that the target has changed, in milliseconds of the same clock; null: not since then. */
  readonly newsAt: number | null;
  /** Last poll that the stream caused; -Infinity: none. */
  readonly newsAskedAt: number;
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
  const { busy, slow } = SECONDS[target];
  const idle = now - pace.gestureAt >= IDLE_AFTER;
  return dueAt(memory.conditional && !idle ? busy : slow, memory, pace);
}

/** When a hidden page whose user wants to be notified polls next; as `pollDueAt`. */
export function hiddenPollDueAt(
  memory: Omit<PollMemory, 'conditional'>,
  pace: Omit<PollPace, 'gestureAt'>,
): number | null {
  return dueAt(HIDDEN_SECONDS, memory, pace);
}

/**
 * When the known disturbances are to be asked for next; times as in `PollMemory`.
 *
 * @param pollSeconds `poll_seconds` of the session; negative: not given
 */
export function noticesDueAt(askedAt: number, jitter: number, pollSeconds: number, notBefore: number): number {
  const pause = Math.max(NOTICES_SECONDS, pollSeconds) * 1_000 * (1 + JITTER * jitter);
  return Math.max(askedAt + pause, notBefore);
}

/** What the stream says is asked for at once, but no more often than without it. So is what a return asks for. */
function dueAt(
  seconds: number,
  { askedAt, returned, failures, jitter, covered, newsAt, newsAskedAt }: Omit<PollMemory, 'conditional'>,
  { pollSeconds, notBefore }: Omit<PollPace, 'gestureAt'>,
): number | null {
  if (pollSeconds === 0) return null;
  const slowest = pollSeconds ?? 0;
  const pause = (least: number): number =>
    Math.max(least, slowest) * 1_000 * 2 ** Math.min(failures, DOUBLINGS) * (1 + JITTER * jitter);
  const regular = askedAt + pause(covered ? COVERED_SECONDS : seconds);
  const news =
    newsAt === null
      ? Infinity
      : Math.max(newsAt + NEWS_SPREAD * jitter, newsAskedAt + pause(seconds), askedAt + slowest * 1_000);
  const atReturn = returned ? askedAt + Math.max(RETURN_SECONDS, slowest) * 1_000 : Infinity;
  return Math.max(Math.min(regular, news, atReturn), notBefore);
}
