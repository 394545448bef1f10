import {
  afterNextRender,
  afterRenderEffect,
  ElementRef,
  inject,
  Injector,
  type Signal,
  signal,
  untracked,
} from '@angular/core';
import type { Ticket } from '../../domain/ticket';
import { nothingHasFocus } from '../../ui/nothing-has-focus';

interface Opened {
  readonly id: string;
  /** Ticket ids in list order when a ticket was opened. */
  readonly order: readonly string[];
  /** The link that had the focus. It may belong to another ticket by now. */
  readonly link: Element | null;
  /** The tickets beside which the focus was moved to this one; the next response may lack it, too. */
  readonly movedBeside?: readonly Ticket[];
}

/**
 * Moves the focus when the opened ticket is no longer in the list, for example after an answer: to the next ticket in
 * the old order, or to the previous one. Needs an injection context.
 */
export function restoreListFocus(tickets: Signal<readonly Ticket[]>) {
  const injector = inject(Injector);
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const dialogOpen = signal(false);
  let opened: Opened | null = null;

  const linkOf = (id: string): HTMLElement | null =>
    host.querySelector<HTMLElement>(`[data-ticket="${CSS.escape(id)}"] a`);
  const follow = (): void => {
    const ids = new Set(tickets().map(({ id }) => id));
    const open = dialogOpen();
    if (!opened || open) return;
    const { order, link, id, movedBeside } = opened;
    if (movedBeside === tickets()) return;
    const active = (host.getRootNode() as Document | ShadowRoot).activeElement;
    const elsewhere = active !== link && host.contains(active);
    if (elsewhere || (movedBeside && ids.has(id))) opened = null;
    // A closing dialog restores the focus after this, and `focusin` then calls `follow` again.
    if (elsewhere || ids.has(id) || !(nothingHasFocus(document) || (link && active === link))) return;
    const next = nextOrPrevious(id, order, ids);
    const nextLink = next ? linkOf(next) : null;
    opened = next ? { id: next, order, link: nextLink, movedBeside: tickets() } : null;
    nextLink?.focus();
  };
  afterRenderEffect(follow);
  host.addEventListener('focusin', () => untracked(follow));
  const focusHeading = (): void => host.querySelector('h1')?.focus({ preventScroll: true });
  host.addEventListener('focusout', ({ target, relatedTarget }) => {
    const left = target as Element;
    if (relatedTarget || !left.closest('[data-ticket]')) return;
    // A row of another page may have no such box or button, which a microtask sees.
    queueMicrotask(() => {
      if (!left.isConnected && !opened && !untracked(dialogOpen) && nothingHasFocus(document)) focusHeading();
    });
  });

  return {
    dialogOpen,
    /** @param from what was pressed, and has the focus: the row's link, when it is left out */
    opened: (id: string, from: Element | null = linkOf(id)): void => {
      opened = { id, order: tickets().map((ticket) => ticket.id), link: from };
    },
    /**
     * A dialog that an address or a reload has opened leaves the focus at the list's heading, and one whose button is gone,
     * because its ticket has changed, at that ticket.
     */
    closed: (): void => {
      dialogOpen.set(false);
      const focusRest = (): void => {
        if (!nothingHasFocus(document)) return;
        if (!opened) focusHeading();
        else if (!opened.link?.isConnected) linkOf(opened.id)?.focus();
      };
      afterNextRender(focusRest, { injector });
    },
  };
}

function nextOrPrevious(id: string, order: readonly string[], left: ReadonlySet<string>): string | undefined {
  const at = order.indexOf(id);
  return (
    order.slice(at + 1).find((one) => left.has(one)) ?? order.slice(0, Math.max(0, at)).findLast((one) => left.has(one))
  );
}
