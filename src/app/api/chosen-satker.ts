import { DOCUMENT, inject, Injectable } from '@angular/core';
import type { Session } from '../domain/session';
import { userTag } from '../domain/user-tag';

/** In `sessionStorage`, so that each window has its own choice; a logout removes all keys with this prefix. */
const KEY = 'hai-cso:satker';

/** The satker for which a user with several works in this window (beyond.md, section 4). */
@Injectable()
export class ChosenSatker {
  private readonly view = inject(DOCUMENT).defaultView;
  /** The user's tag and a code. */
  private chosen: readonly string[] | null = this.stored((storage) => storage.getItem(KEY))?.split(':') ?? null;
  /** Tag of the user whom the backend has named last; null before its first response. */
  private reader: string | null = null;
  private unfit = false;

  /**
   * Code of six digits that a request carries; null where nothing was chosen, or another user has chosen: the backend
   * takes the first one.
   */
  get code(): string | null {
    const [tag, code] = this.chosen ?? [];
    return this.reader === null || this.reader === tag ? (code ?? null) : null;
  }

  /** Later requests carry this code, also after a reload of the page. */
  choose(userId: string, code: string): void {
    const chosen = [userTag(userId), code];
    this.chosen = chosen;
    this.stored((storage) => storage.setItem(KEY, chosen.join(':')));
  }

  /** The backend's session with the chosen satker; as it is for another user, and where the satker is gone. */
  appliedTo(session: Session): Session {
    const sent = this.reader === null ? this.code : null;
    this.reader = userTag(session.userId);
    const { code } = this;
    const satker = session.satkers?.find((each) => each.code === code);
    if (satker) return { ...session, satker };
    // A shell names the satker of a user with only one, too.
    this.unfit ||= sent !== null && sent !== session.satker?.code;
    if (code !== null) this.forget();
    return session;
  }

  /** Whether requests were sent with a choice that did not fit the user; false from the second call on. */
  takeUnfit(): boolean {
    const { unfit } = this;
    this.unfit = false;
    return unfit;
  }

  /** This user goes on in the window: nothing of another one stays. While a window is locked, its owner may come back. */
  keepFor(userId: string): void {
    if (this.chosen && this.chosen[0] !== userTag(userId)) this.forget();
  }

  /** The user has left. */
  leave(): void {
    this.forget();
    this.reader = null;
  }

  private forget(): void {
    this.chosen = null;
    this.stored((storage) => storage.removeItem(KEY));
  }

  /** Without storage, which a browser may block or may have full, the choice lasts for the visit. */
  private stored<T>(use: (storage: Storage) => T): T | null {
    try {
      return this.view ? use(this.view.sessionStorage) : null;
    } catch {
      return null;
    }
  }
}
