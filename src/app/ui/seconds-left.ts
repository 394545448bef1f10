import { effect, type Signal, signal } from '@angular/core';

/**
 * Counts down the seconds of a Retry-After, by elapsed time and not by the machine's clock, which may change. Needs an
 * injection context.
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
