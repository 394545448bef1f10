import { effect, type Signal, signal } from '@angular/core';

/**
 * Counts down from the seconds that the backend asked for, by what has passed: this machine's clock may be set meanwhile.
 * To be created where `inject` works.
 */
export function secondsLeft(seconds: () => number): Signal<number> {
  const left = signal(0);
  effect((onCleanup) => {
    const end = performance.now() + seconds() * 1_000;
    left.set(Math.ceil(seconds()));
    if (seconds() <= 0) return;
    const timer = setInterval(() => {
      left.set(Math.max(0, Math.ceil((end - performance.now()) / 1_000)));
      if (left() === 0) clearInterval(timer);
    }, 1_000);
    onCleanup(() => clearInterval(timer));
  });
  return left.asReadonly();
}
