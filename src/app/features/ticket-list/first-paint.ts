import { effect, type Signal, signal } from '@angular/core';
import type { ListPhase } from '../../state/ticket-list/ticket-list-selectors';
import { afterPaint } from '../../ui/after-paint';

/**
 * Whether the first rows, or what stands in their place, are painted: what is not needed for them comes later. Needs an
 * injection context.
 */
export function firstPaint(phase: Signal<ListPhase>): Signal<boolean> {
  const later = afterPaint();
  const painted = signal(false);
  effect(() => {
    if (phase() !== 'first-load') later(() => painted.set(true));
  });
  return painted.asReadonly();
}
