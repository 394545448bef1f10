/** Elements in which the user types. */
const TEXT_CONTROLS = 'input, textarea, select, [contenteditable]';

/**
 * Whether the key moves the focus to the search: only while the focus is in the list or on the body, so that the shell,
 * dialogs and speech input keep their keys.
 */
export function isSearchShortcut(event: KeyboardEvent, host: Element, dialogOpen: boolean): boolean {
  const { key, ctrlKey, altKey, metaKey, defaultPrevented } = event;
  if (key !== '/' || ctrlKey || altKey || metaKey || defaultPrevented) return false;
  const target = event.composedPath()[0] as Element;
  const nowhere = target === document.body && !dialogOpen;
  return (nowhere || host.contains(target)) && !target.matches(TEXT_CONTROLS);
}
