import { computed, DestroyRef, DOCUMENT, inject, Injectable, type Signal, signal } from '@angular/core';
import { Subject } from 'rxjs';
import { type FormKey, formName, parseFormName } from '../../domain/form-key';
import { ageOf, type Draft, type DraftChange, holdsContent, isEmptyChange, withoutUploads } from './draft';
import { ServerClock } from '../../services/clock/server-clock';
import { afterNews, type Elsewhere, type Entry, NOTHING } from './draft-entry';
import { DraftStorage, formOf, userTag } from './draft-storage';
import { OWNER } from './forget-stored';
import { newIdempotencyKey } from './idempotency-key';
import { underLock } from './under-lock';

/** The longest that a typed character waits for storage. */
const SAVE_WITHIN = 400;

/** How often it is looked whether what is said to be saved still is. */
const VERIFY_EVERY = 2_000;

/** Typed text outlives every interruption: kept per user and form for a day, shared between tabs. */
@Injectable()
export class DraftStore {
  private readonly storage = inject(DraftStorage);
  private readonly clock = inject(ServerClock);
  private readonly document = inject(DOCUMENT);
  /** By the names of their forms, as are the unsaved ones. */
  private readonly entries = signal<ReadonlyMap<string, Entry>>(new Map());
  private readonly unsaved = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private verifying: ReturnType<typeof setInterval> | undefined;
  private tag: string | null = null;
  /** Neither shown nor saved until its user is confirmed again; `ousted`: somebody else was confirmed meanwhile. */
  private hidden: { tag: string; entries: ReadonlyMap<string, Entry>; ousted: boolean } | null = null;
  /** False once the browser keeps drafts of another user, or of nobody. */
  private owns = false;
  /** Whether storage names its owner; it does not where it is blocked or full. */
  private namesOwner = false;
  private readonly doubts = new Subject<'lost' | 'refused'>();

  /** Set once when drafts cannot be kept, or one could not be read; null again when dismissed. */
  readonly storageProblem = this.storage.problem;

  /**
   * Who is there has to be asked: another window has logged out or has another user (`lost`), or a draft was refused
   * for want of an owner (`refused`).
   */
  readonly ownerDoubted = this.doubts.asObservable();

  constructor() {
    const view = this.document.defaultView;
    const listening = new AbortController();
    const { signal: until } = listening;
    view?.addEventListener('storage', (event) => this.hear(event), { signal: until });
    view?.addEventListener('pagehide', () => this.flush(), { signal: until });
    this.document.addEventListener('visibilitychange', () => this.document.hidden && this.flush(), { signal: until });
    inject(DestroyRef).onDestroy(() => {
      this.flush();
      listening.abort();
      clearInterval(this.verifying);
    });
  }

  dismissStorageProblem(): void {
    this.storage.dismissProblem();
  }

  /** Confirmed by the backend: drafts of this user come back; those of anybody else are wiped from this browser. */
  useUser(userId: string): void {
    const tag = userTag(userId);
    const owner = this.storage.owner();
    if (tag === this.tag && this.owns && (owner === tag || !this.namesOwner)) return this.catchUp(tag);
    const back = tag === this.hidden?.tag ? this.hidden : null;
    const mine = tag === this.tag ? this.entries() : (back?.entries ?? null);
    // Two users with tokens of their own would take the browser's drafts from each other without end.
    const beside = mine !== null && !back?.ousted && owner !== null && owner !== tag;
    this.tag = tag;
    this.hidden = null;
    this.unsaved.clear();
    this.entries.set(mine ?? new Map());
    this.owns = !beside;
    if (beside) this.storage.tell('other-user');
    else this.takeOver(tag);
  }

  /** Nobody knows who is there: the text waits in this window until its user is confirmed. */
  hide(): void {
    if (this.owns) this.flush();
    if (this.tag !== null) this.hidden = { tag: this.tag, entries: this.entries(), ousted: false };
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
  tellUnsaved(): void {
    if (this.tag !== null && !this.owns) this.storage.tell('unconfirmed');
  }

  /**
   * Lets go of what is older than a day by the backend's clock. A draft whose age nobody knows begins its day now: a
   * wrong clock neither drops it nor keeps it for ever.
   */
  expire(): void {
    const now = this.clock.now();
    if (now === null) return;
    for (const [name, { draft, touched }] of this.entries()) {
      const form = parseFormName(name);
      const age = draft && ageOf(draft, now);
      if (form && age === 'expired' && !touched) this.discard(form);
      if (form && age === 'unknown') this.save(form);
    }
  }

  draft(form: FormKey): Signal<Draft | null> {
    return computed(() => this.entry(form).draft);
  }

  /** When the draft was last put into storage; null while it lives in memory only. */
  savedAt(form: FormKey): Signal<string | null> {
    return computed(() => (this.entry(form).saved ? (this.entry(form).draft?.savedAt ?? null) : null));
  }

  /** What another tab did to this draft while this tab held its own text; null when there is nothing to tell. */
  elsewhere(form: FormKey): Signal<Elsewhere | null> {
    return computed(() => this.entry(form).elsewhere);
  }

  /** Forms in which something is written that was not sent. */
  readonly unsent = computed(() =>
    [...this.entries()].flatMap(([name, { draft }]) =>
      draft && holdsContent(draft) ? (parseFormName(name) ?? []) : [],
    ),
  );

  change(form: FormKey, change: DraftChange): void {
    if (this.tag === null) return;
    const { draft } = this.entry(form);
    if (!draft && isEmptyChange(change)) return;
    const { fields = {}, ...files } = change;
    const base = draft ?? emptyDraft();
    this.patch(form, { draft: { ...base, ...files, fields: { ...base.fields, ...fields } }, touched: true });
    this.unsaved.add(formName(form));
    this.timer ??= setTimeout(() => this.flush(), SAVE_WITHIN);
  }

  /** Takes over what the other tab has written. */
  adopt(form: FormKey): void {
    const { elsewhere } = this.entry(form);
    if (elsewhere?.kind !== 'changed') return;
    this.unsaved.delete(formName(form));
    if (this.tag) this.storage.dropAside(this.tag, form);
    this.patch(form, { draft: elsewhere.draft, saved: true, touched: false, elsewhere: null });
  }

  /** Keeps this tab's text and forgets what the other tab did. */
  keepMine(form: FormKey): void {
    this.patch(form, { elsewhere: null });
    this.save(form);
  }

  /** The one key under which all tabs send this draft: saved before it is used. Ask for it just before Kirim. */
  claimKey(form: FormKey): Promise<string> {
    const claim = (): string => {
      if (!this.entry(form).draft) this.patch(form, { draft: emptyDraft(), touched: true });
      this.save(form);
      return this.entry(form).draft?.key ?? newIdempotencyKey();
    };
    // Without https there are no locks; two tabs then agree through storage alone.
    const locks = this.document.defaultView?.navigator.locks as LockManager | undefined;
    return underLock(locks, `hai-cso:${this.tag}:${formName(form)}`, claim);
  }

  /** A new submission out of the same text, after the old key was used up (KEY_REUSED, or sent from another tab). */
  renewKey(form: FormKey): string {
    const key = newIdempotencyKey();
    const { draft, elsewhere } = this.entry(form);
    const base = draft ?? emptyDraft();
    if (this.tag) this.storage.remove(this.tag, form);
    const renewed = { ...(elsewhere?.kind === 'sent' ? withoutUploads(base) : base), key };
    this.patch(form, { draft: renewed, touched: true, elsewhere: null });
    this.save(form);
    return key;
  }

  /** The draft has become a ticket, a reply or feedback: gone here, and other tabs are told. */
  markSent(form: FormKey): void {
    const { draft } = this.entry(form);
    if (this.tag && draft) this.storage.markSent(this.tag, form, draft.key);
    this.discard(form);
  }

  discard(form: FormKey): void {
    this.unsaved.delete(formName(form));
    if (this.tag) this.storage.remove(this.tag, form);
    this.patch(form, NOTHING);
  }

  /** Logout: nothing of anybody stays in this browser. */
  wipe(): void {
    this.storage.release();
    this.drop();
  }

  /** Everything typed goes to storage now; true when nothing lives in memory only. */
  flush(): boolean {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const name of [...this.unsaved]) {
      const form = parseFormName(name);
      if (form) this.save(form);
    }
    const all = [...this.entries().values(), ...(this.hidden?.entries.values() ?? [])];
    return all.every(({ draft, saved }) => !draft || saved);
  }

  /** What storage holds is shown where this window has nothing of its own; what it has lost is saved again. */
  private takeOver(tag: string): void {
    this.namesOwner = this.storage.claim(tag);
    const stored = new Set<string>();
    for (const [form, draft] of this.storage.readAll(tag)) {
      stored.add(formName(form));
      this.patch(form, afterNews(this.entry(form), draft, false));
      if (this.storage.wasSent(tag, form, draft.key)) this.patch(form, { elsewhere: { kind: 'sent' } });
    }
    for (const [form, draft] of this.storage.readAsides(tag)) {
      if (this.entry(form).touched) continue;
      const aside = { draft, saved: true, touched: true, elsewhere: null };
      const sent = this.storage.wasSent(tag, form, draft.key);
      this.patch(form, afterNews(aside, this.storage.read(tag, form), sent));
      stored.add(formName(form));
    }
    for (const [name, entry] of this.entries()) {
      const form = parseFormName(name);
      if (!form || !entry.draft || stored.has(name)) continue;
      // Sent from another window while this one was hidden, and heard nothing.
      if (this.storage.wasSent(tag, form, entry.draft.key)) this.patch(form, afterNews(entry, null, true));
      this.unsaved.add(name);
    }
    this.flush();
    this.expire();
  }

  /** A window that slept in the browser's history has not heard what others did to its drafts meanwhile. */
  private catchUp(tag: string): void {
    const saved = [...this.entries()].flatMap(([name, entry]) => (entry.saved ? (parseFormName(name) ?? []) : []));
    const stored = this.storage.readAll(tag).map(([form]) => form);
    for (const form of [...saved, ...stored]) {
      const { draft, elsewhere } = this.entry(form);
      const unchanged = draft !== null && this.storage.read(tag, form)?.savedAt === draft.savedAt;
      if (!unchanged && !elsewhere && !this.unsaved.has(formName(form))) this.follow(tag, form);
    }
  }

  private clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.unsaved.clear();
    this.tag = null;
    this.owns = false;
    this.entries.set(new Map());
  }

  private save(form: FormKey): void {
    const { draft, elsewhere } = this.entry(form);
    if (!this.tag || !draft) return;
    this.unsaved.delete(formName(form));
    this.verifying ??= setInterval(() => this.verify(), VERIFY_EVERY);
    const now = this.clock.now();
    const kept = { ...draft, savedAt: new Date(now ?? Date.now()).toISOString(), timeIsSure: now !== null };
    const may = this.maySave();
    if (elsewhere) {
      // Neither text takes the other's place before the user has decided, not by a reload either.
      this.patch(form, { draft: kept, saved: may && this.storage.writeAside(this.tag, form, kept) });
      return;
    }
    // The tab that saved first decides the key, so that two tabs send one submission.
    const key = this.storage.read(this.tag, form)?.key ?? draft.key;
    const saved = may && this.storage.write(this.tag, form, { ...kept, key });
    this.patch(form, { draft: { ...kept, key }, saved });
    if (may) this.storage.dropAside(this.tag, form);
  }

  /**
   * A window hears nothing of what its own page does to storage: who empties all of it may have logged out, so the
   * drafts go back only when their user is confirmed.
   */
  private verify(): void {
    if (!this.tag || ![...this.entries().values()].some(({ saved }) => saved)) {
      clearInterval(this.verifying);
      this.verifying = undefined;
    } else this.maySave();
  }

  private maySave(): boolean {
    if (this.namesOwner && this.storage.owner() !== this.tag) this.owns = false;
    if (!this.owns) this.doubts.next('refused');
    return this.owns;
  }

  private hearOwner(): void {
    if (this.tag !== null && this.storage.owner() === this.tag) return;
    this.owns = false;
    this.doubts.next('lost');
  }

  private hear(event: StorageEvent): void {
    if (event.key === OWNER || event.key === null) return this.hearOwner();
    const form = this.tag && event.key ? formOf(this.tag, event.key) : null;
    if (this.tag && form) this.follow(this.tag, form);
  }

  /** Takes in what another window has done to a draft. */
  private follow(tag: string, form: FormKey): void {
    const entry = this.entry(form);
    const sent = entry.draft !== null && this.storage.wasSent(tag, form, entry.draft.key);
    this.patch(form, afterNews(entry, this.storage.read(tag, form), sent));
    if (this.entry(form).elsewhere) this.save(form);
    else this.storage.dropAside(tag, form);
  }

  private entry(form: FormKey): Entry {
    return this.entries().get(formName(form)) ?? NOTHING;
  }

  private patch(form: FormKey, change: Partial<Entry>): void {
    this.entries.update((entries) => new Map(entries).set(formName(form), { ...this.entry(form), ...change }));
  }
}

const emptyDraft = (): Draft => ({
  fields: {},
  uploads: [],
  missingFiles: [],
  key: newIdempotencyKey(),
  savedAt: '',
  timeIsSure: false,
});
