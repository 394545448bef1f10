import type { HaiCsoHandle, HaiCsoHost, HaiCsoOptions, HostEvents, HostRouting } from './host-contract';
import { mountHaiCso } from './mount';

// `reload-entry-point.ts` loads the newest version of this file and calls this export.
export { mountHaiCso };

/** DOM events of the element; their `detail` equals the argument of the contract's listener. */
const EVENTS = {
  ready: 'hai-cso-ready',
  failed: 'hai-cso-failed',
  view: 'hai-cso-view',
  waiting: 'hai-cso-waiting',
  satker: 'hai-cso-satker',
  sessionExpired: 'hai-cso-session-expired',
  navigate: 'hai-cso-navigate',
} as const satisfies Record<keyof HostEvents, string>;

/**
 * `<hai-cso api-base="/api/haicso/v1/" routing="hash" base-path="haicso">` for any page. What no attribute can hold
 * (session, theme, listeners) goes into the property `options` before the element is put into the page.
 */
export class HaiCsoElement extends HTMLElement {
  // No initial value: it would undo what the page has set before this script arrived.
  declare options: HaiCsoOptions;
  private handle: HaiCsoHandle | null = null;

  constructor() {
    super();
    if (!Object.hasOwn(this, 'options')) this.options = {};
  }

  connectedCallback(): void {
    this.style.display ||= 'block';
    this.handle ??= mountHaiCso(this, this.resolvedOptions());
  }

  disconnectedCallback(): void {
    // An element that is moved within the page is connected again in the next microtask.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.handle?.unmount();
      this.handle = null;
    });
  }

  /** Opens a view by its path, for example `cso/listTiket`. */
  navigate(path: string): void {
    this.handle?.navigate(path);
  }

  private resolvedOptions(): HaiCsoOptions {
    const { options } = this;
    const routing = {
      style: (this.getAttribute('routing') ?? undefined) as HostRouting['style'],
      basePath: this.getAttribute('base-path') ?? undefined,
      start: this.getAttribute('start') ?? undefined,
    };
    return {
      ...defined({ apiBase: this.getAttribute('api-base') ?? undefined, nonce: this.nonce || undefined }),
      ...options,
      routing: { ...defined(routing), ...options.routing },
      on: { ...options.on, ...this.dispatchers(options.on ?? {}) },
    };
  }

  /** Calls the contract's listener first; then dispatches an event that bubbles out of the element. */
  private dispatchers(on: NonNullable<HaiCsoHost['on']>): NonNullable<HaiCsoHost['on']> {
    const names = Object.keys(EVENTS) as (keyof HostEvents)[];
    return Object.fromEntries(
      names.map((name) => [
        name,
        (detail: never) => {
          on[name]?.(detail);
          this.dispatchEvent(new CustomEvent(EVENTS[name], { detail, bubbles: true, composed: true }));
        },
      ]),
    );
  }
}

const defined = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

if (!customElements.get('hai-cso')) customElements.define('hai-cso', HaiCsoElement);

export { forget } from './forget';
