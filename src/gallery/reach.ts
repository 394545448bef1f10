import type { GalleryState } from './gallery-state';

/**
 * Presses the buttons of a state as they appear, and calls `done` once its text is shown. Returns a function that stops
 * it.
 */
export function reach({ by, shows }: NonNullable<GalleryState['reached']>, done: () => void): () => void {
  const left = [...by];
  const observer = new MutationObserver(() => {
    const [next] = left;
    const button = next === undefined ? null : buttonNamed(next);
    if (button) {
      left.shift();
      button.click();
    } else if (next === undefined && document.body.textContent.includes(shows)) {
      observer.disconnect();
      done();
    }
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
  return () => observer.disconnect();
}

function buttonNamed(name: string): HTMLButtonElement | null {
  const nameOf = (button: HTMLButtonElement) => button.getAttribute('aria-label') ?? button.textContent.trim();
  return [...document.querySelectorAll('button')].find((button) => nameOf(button) === name) ?? null;
}
