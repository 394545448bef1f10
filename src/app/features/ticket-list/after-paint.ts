import { inject, PendingTasks } from '@angular/core';

/**
 * Does work in a task of its own once the frame that answers a gesture is on the screen. A page that nobody sees has
 * no frames, and does it at once.
 */
export function afterPaint(): (work: () => unknown) => void {
  const pending = inject(PendingTasks);
  return (work) => {
    if (document.hidden) return void work();
    const done = pending.add();
    requestAnimationFrame(() =>
      setTimeout(() => {
        work();
        done();
      }),
    );
  };
}
