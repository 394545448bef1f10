import type { LiveAnnouncer } from '@angular/cdk/a11y';

/** The last of what each announcer is still about to say. */
interface Queue {
  last: Promise<void> | null;
}

const queues = new Map<LiveAnnouncer, Queue>();

/**
 * Says everything, one after the other: by itself the announcer drops what it was about to say when something else
 * comes within a tenth of a second, such as a failed upload beside a saved draft. In Indonesian, whatever language the
 * page speaks.
 */
export function announce(announcer: LiveAnnouncer, message: string): void {
  const queue = queues.get(announcer) ?? { last: null };
  queues.set(announcer, queue);
  // After `silence` this queue is not the announcer's any more.
  const say = (): Promise<void> | undefined =>
    queues.get(announcer) === queue ? announcer.announce(message) : undefined;
  // An announcer that has ended meanwhile says nothing any more.
  queue.last = queue.last ? queue.last.then(say).catch(() => undefined) : announcer.announce(message);
  for (const place of document.querySelectorAll<HTMLElement>('.cdk-live-announcer-element'))
    Object.assign(place, { lang: 'id', translate: false });
}

/**
 * Takes back what was said last, which stands in the page, and what is still to be said: the next user may read it.
 * Of all that have spoken when none is named.
 */
export function silence(announcer?: LiveAnnouncer): void {
  for (const one of announcer ? [announcer] : [...queues.keys()]) {
    queues.delete(one);
    try {
      one.clear();
      // The announcer has a timer of its own, which only another message stops.
      void one.announce('');
    } catch {
      // One that has ended has taken its words along.
    }
  }
}
