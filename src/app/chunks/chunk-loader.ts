import { DOCUMENT, ErrorHandler, inject, Injectable, InjectionToken } from '@angular/core';
import { isChunkFailure } from '../domain/chunk-failure';
import { UserDrafts } from '../services/drafts/user-drafts';

/** The page, when it is ours to load anew; null in a shell, whose page it is. */
export const OWN_PAGE = new InjectionToken<Pick<Location, 'href' | 'reload'> | null>('own page', {
  factory: () => null,
});

/** Before the user loads a shell's page anew: entry points in the browser's cache may name files that are gone. */
export const REFRESH_ENTRY_POINTS = new InjectionToken<() => Promise<void>>('refresh entry points', {
  factory: () => () => Promise.resolve(),
});

const RELOADED_FOR = 'hai-cso:reloaded-for:';
/** Longer than this nobody waits without being told; the browser itself waits for a module without end. */
const LOAD_TIMEOUT = 20_000;
/** Longer than this nobody looks at an empty place to learn whether a reload can help. */
const REACH_TIMEOUT = 5_000;

/** Chunks of our code that come when they are wanted, and may be gone after a deploy (F60). */
@Injectable()
export class ChunkLoader {
  private readonly drafts = inject(UserDrafts);
  private readonly ownPage = inject(OWN_PAGE);
  private readonly refreshEntryPoints = inject(REFRESH_ENTRY_POINTS);
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly errors = inject(ErrorHandler);
  private readonly loaded = new Set<string>();
  private readonly broken = new Set<string>();

  isLoaded(chunk: string): boolean {
    return this.loaded.has(chunk);
  }

  /** The chunk came, and an error in its code kept it from running. */
  isBroken(chunk: string): boolean {
    return this.broken.has(chunk);
  }

  /** Whether the chunk is there now; asked for once more when the first request fails. */
  load(chunk: string, load: () => unknown): true | Promise<boolean> {
    return this.loaded.has(chunk) || this.fetch(chunk, load);
  }

  /**
   * Whether the page is being loaded anew for the chunk: once, and only where the page is ours, a server answers and
   * all that was typed is in storage.
   */
  async reloadPageFor(chunk: string): Promise<boolean> {
    const page = this.ownPage;
    if (!page || this.isBroken(chunk) || !this.drafts.flush() || !(await isReachable(page)) || !this.mark(chunk))
      return false;
    page.reload();
    return true;
  }

  /** What the user asks for may be done in a shell, too. */
  async reload(): Promise<void> {
    await this.refreshEntryPoints();
    this.drafts.flush();
    this.view?.location.reload();
  }

  private async fetch(chunk: string, load: () => unknown): Promise<boolean> {
    try {
      const loading = attempt(load).catch((error: unknown) =>
        isChunkFailure(error) ? attempt(load) : Promise.reject(error),
      );
      if (!(await isInTime(loading))) return false;
    } catch (error) {
      if (!isChunkFailure(error)) {
        this.broken.add(chunk);
        this.errors.handleError(error);
      }
      return false;
    }
    this.broken.delete(chunk);
    this.loaded.add(chunk);
    if (this.ownPage) this.inSession((storage) => storage.removeItem(RELOADED_FOR + chunk));
    return true;
  }

  /** False when the page was loaded anew for this chunk before, or nobody could tell the next time. */
  private mark(chunk: string): boolean {
    return this.inSession((storage) => {
      if (storage.getItem(RELOADED_FOR + chunk)) return false;
      storage.setItem(RELOADED_FOR + chunk, 'yes');
      return true;
    });
  }

  private inSession(use: (storage: Storage) => unknown): boolean {
    try {
      return !!this.view && use(this.view.sessionStorage) === true;
    } catch {
      return false;
    }
  }
}

const attempt = async (load: () => unknown): Promise<unknown> => load();

function isInTime(loading: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(false), LOAD_TIMEOUT);
    void loading.then(() => resolve(true), reject).finally(() => clearTimeout(timer));
  });
}

async function isReachable({ href }: Pick<Location, 'href'>): Promise<boolean> {
  try {
    return (await fetch(href, { cache: 'no-store', signal: AbortSignal.timeout(REACH_TIMEOUT) })).ok;
  } catch {
    return false;
  }
}
