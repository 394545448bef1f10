/** Milliseconds within which a second press makes a double press. */
const DOUBLE_PRESS = 500;

/**
 * Ignores the second click of a double click on a row: the first has opened the dialog, and the second hits its
 * backdrop.
 */
export function ignoreSecondClick(event: MouseEvent): void {
  const { target, detail } = event;
  if (detail > 1 && (target as Element).classList.contains('cdk-overlay-backdrop')) event.stopPropagation();
}

/**
 * Ignores the second press of a double press that has closed a dialog: it would hit what was behind it, such as the link of
 * another ticket, and take the focus.
 */
export function ignoreSecondPress(document: Document): void {
  const ignore = (event: MouseEvent): void => {
    if (event.detail < 2) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['mousedown', 'click'] as const)
    document.addEventListener(type, ignore, { capture: true, signal: AbortSignal.timeout(DOUBLE_PRESS) });
}
