import { effect, linkedSignal, type Signal } from '@angular/core';

/** Parts to draw, and the index of the part that the user reads first. */
export interface Parts<T> {
  readonly of: string;
  readonly parts: readonly T[];
  readonly first: number;
}

/** Null stands for a part that is not drawn yet. */
export type Drawn<T> = readonly (T | null)[];

/**
 * Draws a long thing in parts, one task each, so that none keeps the page from answering: the first one at once, then
 * those after it, then those before it. A newer version replaces its parts in the same order. Call it while a component
 * is made.
 */
export function drawnParts<T>(wanted: Signal<Parts<T>>): { readonly drawn: Signal<Drawn<T>>; drawAll(): void } {
  const drawn = linkedSignal<Parts<T>, Drawn<T>>({
    source: wanted,
    computation: ({ of, parts, first }, before) => {
      const shown = before?.source.of === of ? before.value : [];
      return parts.map((part, index) => (index === first ? part : (shown[index] ?? null)));
    },
  });
  const next = (): number => {
    const { parts, first } = wanted();
    const outdated = (index: number): boolean => drawn()[index] !== parts[index];
    const after = parts.findIndex((_, index) => index > first && outdated(index));
    return after < 0 ? parts.findLastIndex((_, index) => index < first && outdated(index)) : after;
  };
  effect((onCleanup) => {
    const index = next();
    if (index < 0) return;
    const part = wanted().parts[index] ?? null;
    const timer = setTimeout(() => drawn.update((all) => all.with(index, part)));
    onCleanup(() => clearTimeout(timer));
  });
  return { drawn: drawn.asReadonly(), drawAll: () => drawn.set(wanted().parts) };
}
