import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';
import { parseFormName } from '../../domain/form-key';
import { ServerClock } from '../clock/server-clock';
import { ageOf } from './draft';
import { DraftEntries } from './draft-entries';
import type { Entry } from './draft-entry';
import { DraftOwner } from './draft-owner';
import { DraftSaver } from './draft-saver';
import { userTag } from '../../domain/user-tag';
import { DraftStorage, formOf } from './draft-storage';
import { OWNER_KEY } from './clear-stored-data';

/** Stores typed text by user and form for 24 hours, shared by all windows. */
@Injectable()
export class UserDrafts {
  private readonly storage = inject(DraftStorage);
  private readonly clock = inject(ServerClock);
  private readonly entries = inject(DraftEntries);
  private readonly owner = inject(DraftOwner);
  private readonly saver = inject(DraftSaver);
  /**
   * Drafts that are neither shown nor saved until their user is confirmed again. `replaced`: another user was confirmed
   * meanwhile.
   */
  private hidden: { tag: string; entries: ReadonlyMap<string, Entry>; replaced: boolean } | null = null;

  readonly unsent = this.entries.unsent;

  readonly ownerCheckNeeded = this.owner.checkNeeded;

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

  /** The backend has confirmed this user: restores the user's drafts, and removes those of other users (F52). */
  useUser(userId: string): void {
    const tag = userTag(userId);
    if (this.owner.is(tag)) return this.saver.readRemoteChanges(tag);
    const back = tag === this.hidden?.tag ? this.hidden : null;
    const own = tag === this.owner.tag ? this.entries.all() : (back?.entries ?? null);
    // Otherwise two users in two windows would take the storage from each other endlessly.
    const otherUser = own !== null && !back?.replaced && this.owner.storageHasOtherUser(tag);
    this.owner.tag = tag;
    this.owner.owns = !otherUser;
    this.hidden = null;
    this.saver.forget();
    this.entries.replace(own ?? new Map());
    if (otherUser) {
      this.storage.report('other-user');
      return;
    }
    this.owner.claim(tag);
    this.saver.load(tag);
    this.expire();
  }

  /** No user is confirmed: the drafts stay in this window's memory until their user is confirmed again. */
  hide(): void {
    const { tag, owns } = this.owner;
    if (owns) this.flush();
    if (tag !== null) this.hidden = { tag, entries: this.entries.all(), replaced: false };
    this.clear();
  }

  /** Another user is confirmed: the previous user's drafts stay in this window's memory and not in storage (F66). */
  lock(userId: string): void {
    this.hide();
    if (this.hidden) {
      const unsaved = [...this.hidden.entries].map(([form, entry]) => [form, { ...entry, saved: false }] as const);
      this.hidden = { ...this.hidden, entries: new Map(unsaved), replaced: true };
    }
    this.storage.claim(userTag(userId));
  }

  /** The other user continues in this window: removes the previous user's drafts from memory. */
  drop(): void {
    this.hidden = null;
    this.storage.forgetProblems();
    this.clear();
  }

  /** The session request failed: reports that drafts cannot be saved. */
  reportUnsaved(): void {
    if (this.owner.tag !== null && !this.owner.owns) this.storage.report('unconfirmed');
  }

  /**
   * Removes drafts older than 24 hours by the confirmed clock of the backend. For a draft of unknown age the 24 hours
   * start now, so that a wrong clock neither removes it nor keeps it forever (F68).
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

  /** Logout: removes all drafts from this browser (F65). */
  wipe(): void {
    this.storage.release();
    this.drop();
  }

  /** Saves all drafts now; false when one could not be saved. */
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
