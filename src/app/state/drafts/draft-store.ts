import { computed, DestroyRef, DOCUMENT, inject, Injectable, type Signal, signal } from '@angular/core';
import { type FormKey, formName, parseFormName } from '../../domain/form-key';
import { ageOf, type Draft, type DraftChange, holdsContent, isEmptyChange, withoutUploads } from './draft';
import { ServerClock } from '../clock/server-clock';
import { afterNews, type Elsewhere, type Entry, NOTHING } from './draft-entry';
import { DraftStorage, formOf, userTag } from './draft-storage';
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
  private left = false;

  /** Set once when drafts cannot be kept, or one could not be read; null again when dismissed. */
  readonly storageProblem = this.storage.problem;

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

  /** Drafts of this user come back; those of anybody else are wiped from this browser. */
  useUser(userId: string): void {
    const tag = userTag(userId);
    if (tag === this.tag) return;
    const typedBefore = this.tag === null && !this.left ? this.entries() : new Map<string, Entry>();
    if (this.tag !== null) this.unsaved.clear();
    this.tag = tag;
    this.storage.claim(tag);
    const entries = new Map(typedBefore);
    for (const [form, draft] of this.storage.readAll(tag)) {
      const elsewhere = this.storage.wasSent(tag, form, draft.key) ? ({ kind: 'sent' } as const) : null;
      const name = formName(form);
      if (!entries.get(name)?.touched) entries.set(name, { draft, saved: true, touched: false, elsewhere });
    }
    for (const [form, draft] of this.storage.readAsides(tag)) {
      const mine = { draft, saved: true, touched: true, elsewhere: null };
      const sent = this.storage.wasSent(tag, form, draft.key);
      entries.set(formName(form), afterNews(mine, this.storage.read(tag, form), sent));
    }
    this.entries.set(entries);
    this.flush();
    this.expire();
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
    this.unsaved.clear();
    this.tag = null;
    this.left = true;
    this.storage.release();
    this.entries.set(new Map());
  }

  /** Everything typed goes to storage now; true when nothing lives in memory only. */
  flush(): boolean {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const name of [...this.unsaved]) {
      const form = parseFormName(name);
      if (form) this.save(form);
    }
    return [...this.entries().values()].every(({ draft, saved }) => !draft || saved);
  }

  private save(form: FormKey): void {
    const { draft, elsewhere } = this.entry(form);
    if (!this.tag || !draft) return;
    this.unsaved.delete(formName(form));
    this.verifying ??= setInterval(() => this.verify(), VERIFY_EVERY);
    const now = this.clock.now();
    const kept = { ...draft, savedAt: new Date(now ?? Date.now()).toISOString(), timeIsSure: now !== null };
    if (elsewhere) {
      // Neither text takes the other's place before the user has decided, not by a reload either.
      this.patch(form, { draft: kept, saved: this.storage.writeAside(this.tag, form, kept) });
      return;
    }
    // The tab that saved first decides the key, so that two tabs send one submission.
    const key = this.storage.read(this.tag, form)?.key ?? draft.key;
    this.patch(form, { draft: { ...kept, key }, saved: this.storage.write(this.tag, form, { ...kept, key }) });
    this.storage.dropAside(this.tag, form);
  }

  /** A window hears nothing of what its own page does to storage. */
  private verify(): void {
    const saved = [...this.entries()].filter(([, entry]) => entry.saved);
    if (!this.tag || !saved.length) {
      clearInterval(this.verifying);
      this.verifying = undefined;
      return;
    }
    if (!this.storage.wasCleared()) return;
    this.storage.claim(this.tag);
    for (const [name] of saved) {
      const form = parseFormName(name);
      if (form) this.save(form);
    }
  }

  private hear(event: StorageEvent): void {
    const form = this.tag && event.key ? formOf(this.tag, event.key) : null;
    if (!this.tag || !form) return;
    const entry = this.entry(form);
    const sent = entry.draft !== null && this.storage.wasSent(this.tag, form, entry.draft.key);
    this.patch(form, afterNews(entry, this.storage.read(this.tag, form), sent));
    if (this.entry(form).elsewhere) this.save(form);
    else this.storage.dropAside(this.tag, form);
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
