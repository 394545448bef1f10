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
  const waiting: string[] = [];
  let announcer: LiveAnnouncer | null = null;
  let gone = false;
  inject(DestroyRef).onDestroy(() => (gone = true));
  const load = async (): Promise<void> => {
    const { LiveAnnouncer } = await import('./live-announcer');
    if (gone) return;
    announcer ??= injector.get(LiveAnnouncer);
    for (const message of waiting.splice(0)) announce(announcer, message);
  };
  return {
    announce: (message) => {
      if (announcer) return announce(announcer, message);
      waiting.push(message);
      // The words stand on the screen, too; a chunk that could not be loaded is requested again with the next message.
      if (waiting.length === 1) shown(() => tasks.run(() => load().catch(() => void waiting.splice(0))));
    },
    clear: () => {
      waiting.splice(0);
      if (announcer) silence(announcer);
    },
  };
}
