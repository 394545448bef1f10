import { effect, linkedSignal, type Signal } from '@angular/core';

/** Parts to render, and the index of the part that the user reads first. */
export interface Parts<T> {
  readonly of: string;
  readonly parts: readonly T[];
  readonly first: number;
}

/** Null is a part that is not rendered yet. */
export type RenderedParts<T> = readonly (T | null)[];

/**
 * Renders long content in parts, one task for each, so that the page stays responsive: first the part at `first`, then
 * those after it, then those before it. New content replaces the parts in the same order. Needs an injection context.
 */
export function renderInParts<T>(wanted: Signal<Parts<T>>): {
  readonly rendered: Signal<RenderedParts<T>>;
  renderAll(): void;
} {
  const rendered = linkedSignal<Parts<T>, RenderedParts<T>>({
    source: wanted,
    computation: ({ of, parts, first }, before) => {
      const shown = before?.source.of === of ? before.value : [];
      return parts.map((part, index) => (index === first ? part : (shown[index] ?? null)));
    },
  });
  const next = (): number => {
    const { parts, first } = wanted();
    const outdated = (index: number): boolean => rendered()[index] !== parts[index];
    const after = parts.findIndex((_, index) => index > first && outdated(index));
    return after < 0 ? parts.findLastIndex((_, index) => index < first && outdated(index)) : after;
  };
  effect((onCleanup) => {
    const index = next();
    if (index < 0) return;
    const part = wanted().parts[index] ?? null;
    const timer = setTimeout(() => rendered.update((all) => all.with(index, part)));
    onCleanup(() => clearTimeout(timer));
  });
  return { rendered: rendered.asReadonly(), renderAll: () => rendered.set(wanted().parts) };
}
