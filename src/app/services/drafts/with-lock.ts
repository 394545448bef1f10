/** Milliseconds after which `use` runs without the lock. */
const LOCK_TIMEOUT = 1_000;

/**
 * Runs `use` once, under a lock that all windows share. Runs it without the lock where locks are missing (no https) or
 * rejected (a sandbox, a polyfill; F68), or after a timeout. `use` must be correct without the lock, too.
 */
export function withLock<T>(locks: LockManager | undefined, name: string, use: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    let used = false;
    const once = (): void => {
      if (used) return;
      used = true;
      clearTimeout(timer);
      try {
        resolve(use());
      } catch (error) {
        reject(error as Error);
      }
    };
    const timer = setTimeout(once, LOCK_TIMEOUT);
    try {
      if (locks) locks.request(name, once).then(once, once);
      else once();
    } catch {
      once();
    }
  });
}
