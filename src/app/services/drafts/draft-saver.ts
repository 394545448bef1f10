import { inject, Injectable } from '@angular/core';
import { type FormKey, formName, parseFormName } from '../../domain/form-key';
import { ServerClock } from '../clock/server-clock';
import { DraftEntries } from './draft-entries';
import { withRemoteChange, EMPTY_ENTRY } from './draft-entry';
import { DraftOwner } from './draft-owner';
import { DraftStorage } from './draft-storage';

/** The longest that a typed character waits for storage. */
const SAVE_WITHIN = 400;

/** How often it is looked whether what is said to be saved still is. */
const VERIFY_EVERY = 2_000;

/** Brings drafts into storage, and out of it. */
@Injectable()
export class DraftSaver {
  private readonly storage = inject(DraftStorage);
  private readonly clock = inject(ServerClock);
  private readonly entries = inject(DraftEntries);
  private readonly owner = inject(DraftOwner);
  /** Names of the forms whose drafts wait. */
  private readonly unsaved = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private verifying: ReturnType<typeof setInterval> | undefined;

  saveSoon(form: FormKey): void {
    this.unsaved.add(formName(form));
    this.timer ??= setTimeout(() => this.saveAll(), SAVE_WITHIN);
  }

  /** What is to be saved no more: of this form, or of all. */
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
      // Neither text takes the other's place before the user has decided, not by a reload either.
      this.entries.patch(form, { draft: kept, saved: may && this.storage.writeAside(tag, form, kept) });
      return;
    }
    // The tab that saved first decides the key, so that two tabs send one submission.
    const key = this.storage.read(tag, form)?.key ?? draft.key;
    const saved = may && this.storage.write(tag, form, { ...kept, key });
    this.entries.patch(form, { draft: { ...kept, key }, saved });
    if (may) this.storage.dropAside(tag, form);
  }

  /** What storage holds is shown where this window has nothing of its own; what it has lost is saved again. */
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
      // Sent from another window while this one was hidden, and heard nothing.
      if (this.storage.wasSent(tag, form, entry.draft.key))
        this.entries.patch(form, withRemoteChange(entry, null, true));
      this.unsaved.add(name);
    }
    this.saveAll();
  }

  /** A window that slept in the browser's history has not heard what others did to its drafts meanwhile. */
  catchUp(tag: string): void {
    const saved = [...this.entries.all()].flatMap(([name, entry]) => (entry.saved ? (parseFormName(name) ?? []) : []));
    const stored = this.storage.readAll(tag).map(([form]) => form);
    for (const form of [...saved, ...stored]) {
      const { draft, elsewhere } = this.entries.of(form);
      const unchanged = draft !== null && this.storage.read(tag, form)?.savedAt === draft.savedAt;
      if (!unchanged && !elsewhere && !this.unsaved.has(formName(form))) this.follow(tag, form);
    }
  }

  /** Takes in what another window has done to a draft. */
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

  /** Nothing waits to be saved any more. */
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
   * A window hears nothing of what its own page does to storage: who empties all of it may have logged out, so the
   * drafts go back only when their user is confirmed.
   */
  private verify(): void {
    if (this.owner.tag && [...this.entries.all().values()].some(({ saved }) => saved)) this.owner.maySave();
    else this.stopVerifying();
  }
}
