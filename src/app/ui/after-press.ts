import { DestroyRef, DOCUMENT, inject } from '@angular/core';

/**
 * Does work at once, or as soon as the pointer that is down is up again: a message that appears when a field is left
 * would move what is being pressed, and the press would miss it.
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
