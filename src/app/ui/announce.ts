import type { LiveAnnouncer } from '@angular/cdk/a11y';

/** Announcements of one announcer that are not spoken yet; `last` resolves with the last of them. */
interface Queue {
  last: Promise<void> | null;
}

const queues = new Map<LiveAnnouncer, Queue>();

/**
 * Announces messages one after the other, in Indonesian whatever the page's language. LiveAnnouncer itself drops a
 * pending message when another one comes within 100 ms, for example a failed upload and a saved draft.
 */
export function announce(announcer: LiveAnnouncer, message: string): void {
  const queue = queues.get(announcer) ?? { last: null };
  queues.set(announcer, queue);
  // After `silence`, the announcer has another queue.
  const say = (): Promise<void> | undefined =>
    queues.get(announcer) === queue ? announcer.announce(message) : undefined;
  // The chain goes on after the failure of a destroyed announcer.
  queue.last = queue.last ? queue.last.then(say).catch(() => undefined) : announcer.announce(message);
  for (const place of document.querySelectorAll<HTMLElement>('.cdk-live-announcer-element'))
    Object.assign(place, { lang: 'id', translate: false });
}

/**
 * Removes the last announcement from the live region and cancels the pending ones, because the next user could read
 * them. Without an argument, of all announcers.
 */
export function silence(announcer?: LiveAnnouncer): void {
  for (const one of announcer ? [announcer] : [...queues.keys()]) {
    queues.delete(one);
    try {
      one.clear();
      // An empty message cancels the announcer's pending timer.
      void one.announce('');
    } catch {
      // A destroyed announcer has removed its live region.
    }
  }
}
