import { DOCUMENT, inject, InjectionToken } from '@angular/core';

/** What the browser has for notifications; a token, so that a spec has its own. */
export interface BrowserNotifications {
  readonly Notification: typeof Notification;
  readonly locks: Pick<LockManager, 'request' | 'query'>;
}

/** Null where the browser lacks a part of it, as on a phone's Safari or without https. */
export const BROWSER_NOTIFICATIONS = new InjectionToken('notifications of the browser', {
  factory: (): BrowserNotifications | null => {
    const view = inject(DOCUMENT).defaultView as (Window & Partial<typeof globalThis>) | null;
    const locks = view?.navigator.locks as LockManager | undefined;
    return view?.isSecureContext && view.Notification && locks ? { Notification: view.Notification, locks } : null;
  },
});

/**
 * Holds a lock that the windows of this browser share. Calls `held` when it is there.
 *
 * @returns a function that ends the lock, or the wait for it
 */
export function holdLock(
  locks: Pick<LockManager, 'request'>,
  name: string,
  mode: LockMode,
  held: () => void = () => undefined,
): () => void {
  const end = new AbortController();
  let release: () => void = () => undefined;
  const untilReleased = (): Promise<void> => {
    const released = new Promise<void>((resolve) => (release = resolve));
    if (end.signal.aborted) release();
    else held();
    return released;
  };
  // Rejected by the end of the wait, and in a sandbox; nothing is polled then.
  locks.request(name, { mode, signal: end.signal }, untilReleased).catch(() => undefined);
  return () => {
    end.abort();
    release();
  };
}
