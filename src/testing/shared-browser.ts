/** When a tab hears of what another one has stored, and when a lock is granted. */
export type Pace = () => Promise<unknown>;

/** Tabs over the one real localStorage. Each has a window of its own, which hears what the others store. */
export class SharedBrowser {
  private readonly windows: EventTarget[] = [];
  readonly navigator: { onLine: boolean; readonly locks?: Pick<LockManager, 'request'> };

  /** `secure`: served over https, where there are locks. */
  constructor(
    private readonly pace: Pace,
    secure: boolean,
  ) {
    const request = (_name: string, use: () => unknown): Promise<unknown> => pace().then(use);
    this.navigator = { onLine: true, ...(secure && { locks: { request } as Pick<LockManager, 'request'> }) };
  }

  /** The document of another tab. */
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
