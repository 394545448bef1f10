/** Delays the storage event in other tabs and the granting of a lock. */
export type Pace = () => Promise<unknown>;

/**
 * Several tabs over the real localStorage. Each tab has its own window, which receives storage events of the others.
 */
export class SharedBrowser {
  private readonly windows: EventTarget[] = [];
  readonly navigator: { onLine: boolean; readonly locks?: Pick<LockManager, 'request'> };

  /** `secure`: the page is served over https, where the browser has locks. */
  constructor(
    private readonly pace: Pace,
    secure: boolean,
  ) {
    const request = (_name: string, use: () => unknown): Promise<unknown> => pace().then(use);
    this.navigator = { onLine: true, ...(secure && { locks: { request } as Pick<LockManager, 'request'> }) };
  }

  /** Opens another tab and returns its document. */
  open(): Document {
    const own = new EventTarget();
    this.windows.push(own);
    const localStorage = new Proxy(window.localStorage, {
      get: (storage, name: 'getItem' | 'setItem' | 'removeItem') => {
        return (key: string, value: string) => {
          const before = storage.getItem(key);
          const answer = storage[name](key, value);
          if (storage.getItem(key) !== before) this.notifyOthers(own, key);
          return answer;
        };
      },
    });
    const defaultView = Object.assign(own, { localStorage, navigator: this.navigator });
    return Object.assign(new EventTarget(), { defaultView, hidden: false }) as unknown as Document;
  }

  private notifyOthers(own: EventTarget, key: string): void {
    for (const other of this.windows.filter((one) => one !== own)) {
      void this.pace().then(() => other.dispatchEvent(new StorageEvent('storage', { key })));
    }
  }
}
