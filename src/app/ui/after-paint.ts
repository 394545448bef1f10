import { DestroyRef, inject, PendingTasks } from '@angular/core';

/**
 * Does work in a task of its own once the frame that answers a gesture is on the screen, unless the page is left
 * before. A page that nobody sees has no frames, and does it at once.
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
