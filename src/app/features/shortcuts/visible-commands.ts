/** Marks the list, the recap and the ticket's dialog: single keys act in these alone. */
const SCOPE = '[data-shortcuts]';
/** Elements in which a key is a character, or moves within a list. A checkbox takes Space alone. */
const OWN_KEYS = 'input:not([type=checkbox]), textarea, select, [contenteditable], [role=menu] *, [role=listbox] *';
const ROWS = '[data-ticket]';

/** A button or link of the view, as the palette lists it. */
export interface VisibleCommand {
  readonly name: string;
  /** The single key that does the same; empty without one. */
  readonly key: string;
  readonly run: () => void;
}

/**
 * The view that a key belongs to: the one with the focus, or the visible one while nothing has the focus. Null where the
 * shell, a form or another dialog has it.
 */
export function scopeOf(event: Event): HTMLElement | null {
  const target = event.composedPath()[0] as HTMLElement;
  const around = target.closest<HTMLElement>(SCOPE);
  if (around) return around;
  // A press beside the text of a dialog focuses the dialog's container.
  if (target.matches('[role=dialog]')) return target.querySelector<HTMLElement>(SCOPE);
  const { body } = target.ownerDocument;
  if (target !== body || body.querySelector('[role=dialog], dialog[open]')) return null;
  return Array.from(body.querySelectorAll<HTMLElement>(SCOPE)).find(isVisible) ?? null;
}

/** Whether the focused element needs the single keys itself. */
export const takesKeys = (event: Event): boolean => (event.composedPath()[0] as Element).matches(OWN_KEYS);

/** Presses the visible button with this key, or focuses its field. Returns whether there is one. */
export function pressKey(scope: HTMLElement, key: string): boolean {
  const element = Array.from(scope.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`)).find(
    isVisible,
  );
  if (!element || isDisabled(element)) return false;
  if (element.matches('input, textarea')) element.focus();
  else element.click();
  return true;
}

/**
 * Focuses the link of the row after or before the one that has the focus, perhaps in its checkbox; from outside the rows
 * that of the first or the last one. Returns whether there is one.
 */
export function moveRow(scope: HTMLElement, step: 1 | -1): boolean {
  const rows = Array.from(scope.querySelectorAll<HTMLElement>(ROWS)).filter(isVisible);
  const at = rows.findIndex((row) => row.matches(':focus-within'));
  const next = (at < 0 ? rows.at(step > 0 ? 0 : -1) : rows[at + step])?.querySelector<HTMLElement>('a');
  next?.focus();
  return !!next;
}

/** The buttons and links that the user can press now, in the order of the view. */
export function commandsIn(scope: HTMLElement): readonly VisibleCommand[] {
  const commands = new Map<string, VisibleCommand>();
  for (const element of scope.querySelectorAll<HTMLElement>('button, a[href], textarea[aria-keyshortcuts]')) {
    const name = nameOf(element);
    if (!name || commands.has(name) || isDisabled(element) || !isVisible(element)) continue;
    const run = element.matches('textarea') ? () => element.focus() : () => element.click();
    const keys = element.getAttribute('aria-keyshortcuts') ?? '';
    commands.set(name, { name, key: keys.length === 1 ? keys : '', run });
  }
  return [...commands.values()];
}

const isVisible = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });

const isDisabled = (element: HTMLElement): boolean =>
  element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true';

function nameOf(element: HTMLElement): string {
  const label =
    element instanceof HTMLTextAreaElement ? element.labels[0]?.textContent : element.getAttribute('aria-label');
  return (label ?? element.textContent).replace(/\s+/g, ' ').trim();
}
