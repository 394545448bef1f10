import { inject, Injectable, NgZone } from '@angular/core';
import { type FormKey, formName, parseFormName } from '../../domain/form-key';
import { ServerClock } from '../clock/server-clock';
import { DraftEntries } from './draft-entries';
import { withRemoteChange, EMPTY_ENTRY } from './draft-entry';
import { DraftOwner } from './draft-owner';
import { DraftStorage } from './draft-storage';

/** Milliseconds until typed text is saved. */
const SAVE_WITHIN = 400;

/** Milliseconds between checks that saved drafts are still in storage. */
const VERIFY_EVERY = 2_000;

/** Saves drafts to storage, and reads them from it. */
@Injectable()
export class DraftSaver {
  private readonly storage = inject(DraftStorage);
  private readonly clock = inject(ServerClock);
  private readonly entries = inject(DraftEntries);
  private readonly owner = inject(DraftOwner);
  /** In the zone of a shell with zone.js, each turn of a timer would check all of it. */
  private readonly zone = inject(NgZone);
  /** Names of the forms with unsaved drafts. */
  private readonly unsaved = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private verifying: ReturnType<typeof setInterval> | undefined;

  saveSoon(form: FormKey): void {
    this.unsaved.add(formName(form));
    this.timer ??= this.zone.runOutsideAngular(() => setTimeout(() => this.saveAll(), SAVE_WITHIN));
  }

  /** Does not save this form any more; without an argument, no form. */
  forget(form?: FormKey): void {
    if (form) this.unsaved.delete(formName(form));
    else this.unsaved.clear();
  }

  saveAll(): void {
    this.stopTimer();
    for (const name of [...this.unsaved]) {
      const form = parseFormName(name);
      if (form) this.save(form);
    }
  }

  save(form: FormKey): void {
    const { draft, remoteChange } = this.entries.of(form);
    const { tag } = this.owner;
    if (!tag || !draft) return;
    this.unsaved.delete(formName(form));
    this.verifying ??= this.zone.runOutsideAngular(() => setInterval(() => this.verify(), VERIFY_EVERY));
    const now = this.clock.now();
    const stamped = {
      ...draft,
      savedAt: new Date(now ?? Date.now()).toISOString(),
      timeIsSure: this.clock.confirmedNow() !== null,
    };
    const may = this.owner.maySave();
    if (remoteChange) {
      // Both texts are stored until the user has decided, even over a reload (F33).
      this.entries.patch(form, { draft: stamped, saved: may && this.storage.writeConflict(tag, form, stamped) });
      return;
    }
    // The window that saved first determines the key, so that two windows send one submission (F33).
    const key = this.storage.read(tag, form)?.key ?? draft.key;
    const saved = may && this.storage.write(tag, form, { ...stamped, key });
    this.entries.patch(form, { draft: { ...stamped, key }, saved });
    if (may) this.storage.dropConflict(tag, form);
  }

  /** Reads stored drafts into forms that are unchanged in this window; saves drafts that are missing in storage. */
  load(tag: string): void {
    const stored = new Set<string>();
    for (const [form, draft] of this.storage.readAll(tag)) {
      stored.add(formName(form));
      this.entries.patch(form, withRemoteChange(this.entries.of(form), draft, false));
      if (this.storage.wasSent(tag, form, draft.key)) this.entries.patch(form, { remoteChange: { kind: 'sent' } });
    }
    for (const [form, draft] of this.storage.readConflicts(tag)) {
      if (this.entries.of(form).touched) continue;
      const conflicting = { draft, saved: true, touched: true, remoteChange: null };
      const sent = this.storage.wasSent(tag, form, draft.key);
      this.entries.patch(form, withRemoteChange(conflicting, this.storage.read(tag, form), sent));
      stored.add(formName(form));
    }
    for (const [name, entry] of this.entries.all()) {
      const form = parseFormName(name);
      if (!form || !entry.draft || stored.has(name)) continue;
      // Another window sent it while this one was hidden and received no storage events.
      if (this.storage.wasSent(tag, form, entry.draft.key))
        this.entries.patch(form, withRemoteChange(entry, null, true));
      this.unsaved.add(name);
    }
    this.saveAll();
  }

  /** Reads the changes of other windows. A window in the back-forward cache receives no storage events. */
  readRemoteChanges(tag: string): void {
    const saved = [...this.entries.all()].flatMap(([name, entry]) => (entry.saved ? (parseFormName(name) ?? []) : []));
    const stored = this.storage.readAll(tag).map(([form]) => form);
    for (const form of [...saved, ...stored]) {
      const { draft, remoteChange } = this.entries.of(form);
      const unchanged = draft !== null && this.storage.read(tag, form)?.savedAt === draft.savedAt;
      if (!unchanged && !remoteChange && !this.unsaved.has(formName(form))) this.follow(tag, form);
    }
  }

  /** Applies the change of another window to a draft. */
  follow(tag: string, form: FormKey): void {
    const entry = this.entries.of(form);
    const sent = entry.draft !== null && this.storage.wasSent(tag, form, entry.draft.key);
    this.entries.patch(form, withRemoteChange(entry, this.storage.read(tag, form), sent));
    if (this.entries.of(form).remoteChange) this.save(form);
    else this.storage.dropConflict(tag, form);
  }

  discard(form: FormKey): void {
    this.forget(form);
    if (this.owner.tag) this.storage.remove(this.owner.tag, form);
    this.entries.patch(form, EMPTY_ENTRY);
  }

  /** Cancels all saving. */
  clear(): void {
    this.stopTimer();
    this.unsaved.clear();
  }

  stopVerifying(): void {
    clearInterval(this.verifying);
    this.verifying = undefined;
  }

  private stopTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /**
   * Checks that storage still has an owner, because a window receives no event when its own page clears storage. That
   * may have been a logout, so drafts are saved again only after the user is confirmed (F68).
   */
  private verify(): void {
    if (this.owner.tag && [...this.entries.all().values()].some(({ saved }) => saved)) this.owner.maySave();
    else this.stopVerifying();
  }
}
