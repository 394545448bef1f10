/** Elements that accept letters. */
const TEXT_CONTROLS = 'input, textarea, select, [contenteditable]';

/**
 * Whether the key asks for the search: while the focus is in the list or nowhere, so that no key is taken from the
 * shell, from a dialog or from speech input.
 */
export function isSearchShortcut(event: KeyboardEvent, host: Element, dialogOpen: boolean): boolean {
  const { key, ctrlKey, altKey, metaKey, defaultPrevented } = event;
  if (key !== '/' || ctrlKey || altKey || metaKey || defaultPrevented) return false;
  const target = event.composedPath()[0] as Element;
  const nowhere = target === document.body && !dialogOpen;
  return (nowhere || host.contains(target)) && !target.matches(TEXT_CONTROLS);
}
