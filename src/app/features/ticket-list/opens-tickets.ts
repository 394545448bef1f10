import { inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';

/** Returns what opens the ticket of a clicked row. Needs the injection context of the page. */
export function opensTickets(opened: (id: string) => void): (event: MouseEvent) => void {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  return (event) => {
    const row = clickedRow(event);
    const id = row?.dataset['ticket'];
    if (!row || !id) return;
    event.preventDefault();
    // The dialog restores the focus to this link when it closes.
    row.querySelector('a')?.focus({ preventScroll: true });
    opened(id);
    void router.navigate(['.', id], { relativeTo: route, queryParamsHandling: 'preserve' });
  };
}

/**
 * The row that a click opens; one listener serves all rows. Null when the browser handles the click (new tab, window,
 * download) and when the click ends a text selection.
 */
function clickedRow({ target, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): HTMLElement | null {
  const element = target as Element;
  // What chooses a ticket stands in the row for itself.
  if (ctrlKey || metaKey || shiftKey || altKey || hasSelection(element) || element.closest('label, button'))
    return null;
  return element.closest<HTMLElement>('[data-ticket]');
}

/** Inside a shadow root, `document.getSelection` does not see the selection. */
function hasSelection(element: Element): boolean {
  const root = element.getRootNode() as Document & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? document.getSelection();
  return selection?.type === 'Range' && element.closest('a, button') === null;
}
