import type { ThreadEntry, ThreadSide } from '../../domain/ticket';

/** Index of the message at which a thread opens: the first one after the reader's own last message, else the newest. */
export function openingIndex(thread: readonly ThreadEntry[], ownSide: ThreadSide | null): number {
  const afterOwn = thread.findLastIndex(({ side }) => side === ownSide) + 1;
  const newest = Math.max(0, thread.length - 1);
  return afterOwn > 0 && afterOwn < thread.length ? afterOwn : newest;
}
