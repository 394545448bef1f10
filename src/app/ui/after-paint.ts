import { DestroyRef, inject, PendingTasks } from '@angular/core';

/**
 * Returns a function that runs work after the next frame is painted, so that the response to a gesture is shown first.
 * A hidden page has no frames, so there the work runs at once. Work is dropped when its owner is destroyed.
 */
export function afterPaint(): (work: () => unknown) => void {
  const pending = inject(PendingTasks);
  const page = inject(DestroyRef);
  return (work) => {
    if (document.hidden) return void work();
    const done = pending.add();
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (!page.destroyed) work();
        done();
      }),
    );
  };
}
