/**
 * Whether nothing has the focus, neither in this part of the page nor elsewhere: a shell around a shadow root may have it,
 * and keeps it.
 */
export function nothingHasFocus(document: Document): boolean {
  return !document.activeElement || document.activeElement === document.body;
}
