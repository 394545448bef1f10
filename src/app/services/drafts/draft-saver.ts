import { inject, Injectable } from '@angular/core';
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
  /** Names of the forms whose drafts are to be saved. */
  private readonly unsaved = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private verifying: ReturnType<typeof setInterval> | undefined;

  saveSoon(form: FormKey): void {
    this.unsaved.add(formName(form));
    this.timer ??= setTimeout(() => this.saveAll(), SAVE_WITHIN);
  }

  /** Cancels the saving of this form, or of all forms. */
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
    const { draft, elsewhere } = this.entries.of(form);
    const { tag } = this.owner;
    if (!tag || !draft) return;
    this.unsaved.delete(formName(form));
    this.verifying ??= setInterval(() => this.verify(), VERIFY_EVERY);
    const now = this.clock.now();
    const kept = {
      ...draft,
      savedAt: new Date(now ?? Date.now()).toISOString(),
      timeIsSure: this.clock.confirmedNow() !== null,
    };
    const may = this.owner.maySave();
    if (elsewhere) {
      // Neither text replaces the other before the user has decided, also after a reload (F33).
      this.entries.patch(form, { draft: kept, saved: may && this.storage.writeAside(tag, form, kept) });
      return;
    }
    // The window that saved first decides the key, so that two windows send one submission (F33).
    const key = this.storage.read(tag, form)?.key ?? draft.key;
    const saved = may && this.storage.write(tag, form, { ...kept, key });
    this.entries.patch(form, { draft: { ...kept, key }, saved });
    if (may) this.storage.dropAside(tag, form);
  }

  /** Reads stored drafts into forms that are unchanged in this window; saves drafts that are missing in storage. */
  load(tag: string): void {
    const stored = new Set<string>();
    for (const [form, draft] of this.storage.readAll(tag)) {
      stored.add(formName(form));
      this.entries.patch(form, withRemoteChange(this.entries.of(form), draft, false));
      if (this.storage.wasSent(tag, form, draft.key)) this.entries.patch(form, { elsewhere: { kind: 'sent' } });
    }
    for (const [form, draft] of this.storage.readAsides(tag)) {
      if (this.entries.of(form).touched) continue;
      const aside = { draft, saved: true, touched: true, elsewhere: null };
      const sent = this.storage.wasSent(tag, form, draft.key);
      this.entries.patch(form, withRemoteChange(aside, this.storage.read(tag, form), sent));
      stored.add(formName(form));
    }
    for (const [name, entry] of this.entries.all()) {
      const form = parseFormName(name);
      if (!form || !entry.draft || stored.has(name)) continue;
      // It was sent from another window while this one was hidden and got no storage events.
      if (this.storage.wasSent(tag, form, entry.draft.key))
        this.entries.patch(form, withRemoteChange(entry, null, true));
      this.unsaved.add(name);
    }
    this.saveAll();
  }

  /** Reads changes of other windows: a window in the back-forward cache gets no storage events. */
  catchUp(tag: string): void {
    const saved = [...this.entries.all()].flatMap(([name, entry]) => (entry.saved ? (parseFormName(name) ?? []) : []));
    const stored = this.storage.readAll(tag).map(([form]) => form);
    for (const form of [...saved, ...stored]) {
      const { draft, elsewhere } = this.entries.of(form);
      const unchanged = draft !== null && this.storage.read(tag, form)?.savedAt === draft.savedAt;
      if (!unchanged && !elsewhere && !this.unsaved.has(formName(form))) this.follow(tag, form);
    }
  }

  /** Applies the change of another window to a draft. */
  follow(tag: string, form: FormKey): void {
    const entry = this.entries.of(form);
    const sent = entry.draft !== null && this.storage.wasSent(tag, form, entry.draft.key);
    this.entries.patch(form, withRemoteChange(entry, this.storage.read(tag, form), sent));
    if (this.entries.of(form).elsewhere) this.save(form);
    else this.storage.dropAside(tag, form);
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
   * Checks that storage still has an owner, because a window gets no event when its own page clears storage. That may have
   * been a logout, so drafts are saved again only after their user is confirmed (F68).
   */
  private verify(): void {
    if (this.owner.tag && [...this.entries.all().values()].some(({ saved }) => saved)) this.owner.maySave();
    else this.stopVerifying();
  }
}
