import type { LiveAnnouncer } from '@angular/cdk/a11y';
import { DestroyRef, inject, Injector, PendingTasks } from '@angular/core';
import { afterPaint } from './after-paint';
import { announce, silence } from './announce';

export interface LazyAnnouncer {
  announce(message: string): void;
  /** Takes back what was said last and what is still to be said. */
  clear(): void;
}

/**
 * Announces as `announce` does, and loads the announcer's code with the first message, when that is on the screen: it
 * is not kept waiting for all else that the CDK has in that file. Nothing is said any more once its owner is gone. Call
 * it where `inject` works.
 */
export function lazyAnnouncer(): LazyAnnouncer {
  const injector = inject(Injector);
  const tasks = inject(PendingTasks);
  const shown = afterPaint();
  let announcer: LiveAnnouncer | null = null;
  let gone = false;
  inject(DestroyRef).onDestroy(() => (gone = true));
  const say = async (message: string): Promise<void> => {
    const { LiveAnnouncer } = await import('./live-announcer');
    if (gone) return;
    announcer ??= injector.get(LiveAnnouncer);
    announce(announcer, message);
  };
  return {
    // The words stand on the screen, too; what could not be loaded is asked for again with the next message.
    announce: (message) => {
      if (announcer) announce(announcer, message);
      else shown(() => tasks.run(() => say(message).catch(() => undefined)));
    },
    clear: () => {
      if (announcer) silence(announcer);
    },
  };
}
