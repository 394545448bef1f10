import type { LiveAnnouncer } from '@angular/cdk/a11y';

/** What each announcer is still about to say. */
const turns = new WeakMap<LiveAnnouncer, Promise<void>>();

/**
 * Says everything, one after the other: by itself the announcer drops what it was about to say when something else
 * comes within a tenth of a second, such as a failed upload beside a saved draft. In Indonesian, whatever language the
 * page speaks.
 */
export function announce(announcer: LiveAnnouncer, message: string): void {
  const before = turns.get(announcer);
  // An announcer that has ended meanwhile says nothing any more.
  const turn = before
    ? before.then(() => announcer.announce(message)).catch(() => undefined)
    : announcer.announce(message);
  turns.set(announcer, turn);
  for (const place of document.querySelectorAll<HTMLElement>('.cdk-live-announcer-element'))
    Object.assign(place, { lang: 'id', translate: false });
}
