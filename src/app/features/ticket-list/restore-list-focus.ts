import { afterRenderEffect, ElementRef, inject, type Signal, signal, untracked } from '@angular/core';
import type { Ticket } from '../../domain/ticket';

interface Opened {
  readonly id: string;
  /** Ids in the order of the list at that time. */
  readonly order: readonly string[];
  /** The link that had the focus; another ticket may have taken its place since. */
  readonly link: Element | null;
}

/**
 * Where the focus goes when the ticket that was opened is no longer in the list, as after an answer to what waited: to
 * the next one of the same order, or to the one before. Call it while the page is made.
 */
export function restoreListFocus(tickets: Signal<readonly Ticket[]>) {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const dialogOpen = signal(false);
  let opened: Opened | null = null;

  const linkOf = (id: string): HTMLElement | null =>
    host.querySelector<HTMLElement>(`[data-ticket="${CSS.escape(id)}"] a`);
  const follow = (): void => {
    const ids = new Set(tickets().map(({ id }) => id));
    const open = dialogOpen();
    if (!opened || open) return;
    const { order, link, id } = opened;
    const active = (host.getRootNode() as Document | ShadowRoot).activeElement;
    const elsewhere = active !== link && host.contains(active);
    if (elsewhere) opened = null;
    // A closing dialog restores the focus a moment later.
    if (elsewhere || ids.has(id) || (active !== link && active !== document.body)) return;
    opened = null;
    const next = neighbour(id, order, ids);
    if (next) linkOf(next)?.focus();
  };
  afterRenderEffect(follow);
  host.addEventListener('focusin', () => untracked(follow));

  return {
    dialogOpen,
    opened: (id: string): void => {
      opened = { id, order: tickets().map((ticket) => ticket.id), link: linkOf(id) };
    },
    closed: (): void => dialogOpen.set(false),
  };
}

function neighbour(id: string, order: readonly string[], left: ReadonlySet<string>): string | undefined {
  const at = order.indexOf(id);
  return (
    order.slice(at + 1).find((one) => left.has(one)) ?? order.slice(0, Math.max(0, at)).findLast((one) => left.has(one))
  );
}
