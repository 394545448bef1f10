/** Milliseconds; two windows settle who is first long before. */
const LOCK_TIMEOUT = 1_000;

/**
 * Runs `use` once: under a lock that all windows share, or without it where there is none (no https), where it is
 * refused (a sandbox, a polyfill), or where it is not granted in time. What it does must hold without the lock as well.
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
