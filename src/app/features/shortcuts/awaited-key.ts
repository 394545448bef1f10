import { pressKey } from './visible-commands';

/** Keys that open a form of the ticket. */
const OPENS_FORM = ['r', 'f'];
/** Stands in a ticket whose thread or form is still loaded. */
const LOADING = '[data-loading]';
/** Milliseconds for which such a key waits for its ticket. */
const LONGEST_WAIT = 10_000;
/** Milliseconds within which the form of a loaded ticket is drawn, where it has one. */
const DRAWN_WITHIN = 1_000;

/**
 * A key that was pressed before its form is there: it opens the form once the ticket is loaded. Letters that the user types
 * until then are dropped, because they are meant for the form, and would press other keys.
 */
export class AwaitedKey {
  private end: AbortController | null = null;

  /** Whether a key waits. */
  get waits(): boolean {
    return this.end !== null;
  }

  /** Lets the key wait for its form; a press of the pointer ends that. Returns whether the key waits. */
  begin(scope: HTMLElement, key: string): boolean {
    if (!OPENS_FORM.includes(key) || !scope.querySelector(LOADING)) return false;
    this.stop();
    const end = (this.end = new AbortController());
    let isLoaded = false;
    const observer = new MutationObserver(() => {
      if (!scope.isConnected || pressKey(scope, key)) return this.stop();
      if (isLoaded || scope.querySelector(LOADING)) return;
      // A closed ticket has no form, nor has one that could not be loaded.
      isLoaded = true;
      clearTimeout(timer);
      timer = setTimeout(() => this.stop(), DRAWN_WITHIN);
    });
    observer.observe(scope.ownerDocument, { childList: true, subtree: true });
    let timer = setTimeout(() => this.stop(), LONGEST_WAIT);
    scope.ownerDocument.addEventListener('pointerdown', () => this.stop(), { capture: true, signal: end.signal });
    end.signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
    return true;
  }

  stop(): void {
    this.end?.abort();
    this.end = null;
  }
}
