import type { LiveAnnouncer } from '@angular/cdk/a11y';
import { DestroyRef, inject, Injector, PendingTasks } from '@angular/core';
import { afterPaint } from './after-paint';
import { announce, silence } from './announce';

export interface LazyAnnouncer {
  announce(message: string): void;
  /** Removes the last announcement and cancels the pending ones. */
  clear(): void;
}

/**
 * Announces like `announce`, and loads the announcer's code after the first message is painted, because that code is
 * large. Announces nothing after its owner is destroyed. Needs an injection context.
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
      // A failure is ignored: the message is visible, too, and the next one loads the chunk again.
      if (waiting.length === 1) shown(() => tasks.run(() => load().catch(() => void waiting.splice(0))));
    },
    clear: () => {
      waiting.splice(0);
      if (announcer) silence(announcer);
    },
  };
}
