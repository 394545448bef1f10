import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';
import { parseFormName } from '../../domain/form-key';
import { ServerClock } from '../clock/server-clock';
import { ageOf } from './draft';
import { DraftEntries } from './draft-entries';
import type { Entry } from './draft-entry';
import { DraftOwner } from './draft-owner';
import { DraftSaver } from './draft-saver';
import { DraftStorage, formOf, userTag } from './draft-storage';
import { OWNER_KEY } from './forget-stored';

/** Typed text outlives every interruption: kept per user and form for a day, shared between tabs. */
@Injectable()
export class UserDrafts {
  private readonly storage = inject(DraftStorage);
  private readonly clock = inject(ServerClock);
  private readonly entries = inject(DraftEntries);
  private readonly owner = inject(DraftOwner);
  private readonly saver = inject(DraftSaver);
  /** Neither shown nor saved until its user is confirmed again; `ousted`: another user was confirmed meanwhile. */
  private hidden: { tag: string; entries: ReadonlyMap<string, Entry>; ousted: boolean } | null = null;

  readonly unsent = this.entries.unsent;

  readonly ownerDoubted = this.owner.doubted;

  constructor() {
    const document = inject(DOCUMENT);
    const view = document.defaultView;
    const listening = new AbortController();
    const { signal: until } = listening;
    view?.addEventListener('storage', (event) => this.handleStorageEvent(event), { signal: until });
    view?.addEventListener('pagehide', () => this.flush(), { signal: until });
    document.addEventListener('visibilitychange', () => document.hidden && this.flush(), { signal: until });
    inject(DestroyRef).onDestroy(() => {
      this.flush();
      listening.abort();
      this.saver.stopVerifying();
    });
  }

  /** Confirmed by the backend: drafts of this user come back; those of anybody else are wiped from this browser. */
  useUser(userId: string): void {
    const tag = userTag(userId);
    if (this.owner.is(tag)) return this.saver.catchUp(tag);
    const back = tag === this.hidden?.tag ? this.hidden : null;
    const own = tag === this.owner.tag ? this.entries.all() : (back?.entries ?? null);
    // Two users with tokens of their own would take the browser's drafts from each other without end.
    const beside = own !== null && !back?.ousted && this.owner.isBeside(tag);
    this.owner.tag = tag;
    this.owner.owns = !beside;
    this.hidden = null;
    this.saver.forget();
    this.entries.replace(own ?? new Map());
    if (beside) {
      this.storage.report('other-user');
      return;
    }
    this.owner.claim(tag);
    this.saver.load(tag);
    this.expire();
  }

  /** Nobody knows who is there: the text waits in this window until its user is confirmed. */
  hide(): void {
    const { tag, owns } = this.owner;
    if (owns) this.flush();
    if (tag !== null) this.hidden = { tag, entries: this.entries.all(), ousted: false };
    this.clear();
  }

  /** Another user is confirmed: storage keeps nothing of the one before, this window's memory does. */
  lock(userId: string): void {
    this.hide();
    if (this.hidden) {
      const unsaved = [...this.hidden.entries].map(([form, entry]) => [form, { ...entry, saved: false }] as const);
      this.hidden = { ...this.hidden, entries: new Map(unsaved), ousted: true };
    }
    this.storage.claim(userTag(userId));
  }

  /** Another user goes on here: nothing of the one before stays in this window. */
  drop(): void {
    this.hidden = null;
    this.clear();
  }

  /** The session was not confirmed, so that what was refused cannot be saved now either. */
  reportUnsaved(): void {
    if (this.owner.tag !== null && !this.owner.owns) this.storage.report('unconfirmed');
  }

  /**
   * Lets go of what is older than a day by the backend's clock, once that is sure. A draft whose age nobody knows begins
   * its day now: a wrong clock neither drops it nor keeps it for ever.
   */
  expire(): void {
    const now = this.clock.confirmedNow();
    if (now === null) return;
    for (const [name, { draft, touched }] of this.entries.all()) {
      const form = parseFormName(name);
      const age = draft && ageOf(draft, now);
      if (form && age === 'expired' && !touched) this.saver.discard(form);
      if (form && age === 'unknown') this.saver.save(form);
    }
  }

  /** Logout: nothing of anybody stays in this browser. */
  wipe(): void {
    this.storage.release();
    this.drop();
  }

  /** Everything typed goes to storage now; true when nothing lives in memory only. */
  flush(): boolean {
    this.saver.saveAll();
    const all = [...this.entries.all().values(), ...(this.hidden?.entries.values() ?? [])];
    return all.every(({ draft, saved }) => !draft || saved);
  }

  private clear(): void {
    this.saver.clear();
    this.owner.clear();
    this.entries.replace(new Map());
  }

  private handleStorageEvent(event: StorageEvent): void {
    if (event.key === OWNER_KEY || event.key === null) return this.owner.handleOwnerChange();
    const { tag } = this.owner;
    const form = tag && event.key ? formOf(tag, event.key) : null;
    if (tag && form) this.saver.follow(tag, form);
  }
}
