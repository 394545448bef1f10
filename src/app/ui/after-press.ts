import { DestroyRef, DOCUMENT, inject } from '@angular/core';

/**
 * Returns a function that runs work at once, or when the pressed pointer is released. A message that appears when a
 * field loses the focus could otherwise move the button under the pointer, and the click would miss it.
 */
export function afterPress(): (work: () => void) => void {
  const document = inject(DOCUMENT);
  const listening = new AbortController();
  inject(DestroyRef).onDestroy(() => listening.abort());
  const options = { capture: true, signal: listening.signal };
  let pressed = false;
  const waiting: (() => void)[] = [];
  const release = (): void => {
    pressed = false;
    for (const work of waiting.splice(0)) work();
  };
  document.addEventListener('pointerdown', () => (pressed = true), options);
  document.addEventListener('pointerup', release, options);
  document.addEventListener('pointercancel', release, options);
  return (work) => {
    if (pressed) waiting.push(work);
    else work();
  };
}
