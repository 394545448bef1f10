import { pressKey } from './visible-commands';

/** Keys that open a form of the ticket. */
const OPENS_FORM = ['r', 'f'];
/** Stands in a view whose content is still loaded. */
const LOADING = '[data-loading]';
/** Milliseconds for which such a key waits for its form. */
const LONGEST_WAIT = 10_000;

/**
 * A key that was pressed before its form is there: it opens the form once the ticket is loaded. What the user types until
 * then is meant for the form, and must press no other key.
 */
export class AwaitedKey {
  private end: AbortController | null = null;

  /** Whether a key waits. */
  get waits(): boolean {
    return this.end !== null;
  }

  /** Lets the key wait for its form; a press of the pointer ends that. Returns whether it does. */
  begin(scope: HTMLElement, key: string): boolean {
    if (!OPENS_FORM.includes(key) || !scope.querySelector(LOADING)) return false;
    this.stop();
    const end = (this.end = new AbortController());
    const observer = new MutationObserver(() => {
      if (!scope.isConnected || pressKey(scope, key)) this.stop();
    });
    observer.observe(scope.ownerDocument, { childList: true, subtree: true });
    const timer = setTimeout(() => this.stop(), LONGEST_WAIT);
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
