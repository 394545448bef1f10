import { computed, DOCUMENT, inject, Injectable, type Signal } from '@angular/core';
import { type FormKey, formName } from '../../domain/form-key';
import { type Draft, type DraftChange, isEmptyChange, withoutUploads } from './draft';
import { DraftEntries } from './draft-entries';
import type { Elsewhere } from './draft-entry';
import { DraftOwner } from './draft-owner';
import { DraftSaver } from './draft-saver';
import { DraftStorage } from './draft-storage';
import { newIdempotencyKey } from './idempotency-key';
import { withLock } from './with-lock';

/** What a form does with its draft; comes with the first form. What becomes of drafts with their user: `UserDrafts`. */
@Injectable()
export class DraftStore {
  private readonly storage = inject(DraftStorage);
  private readonly locks = inject(DOCUMENT).defaultView?.navigator.locks as LockManager | undefined;
  private readonly entries = inject(DraftEntries);
  private readonly owner = inject(DraftOwner);
  private readonly saver = inject(DraftSaver);

  /** Set once when drafts cannot be kept, or one could not be read; null again when dismissed. */
  readonly storageProblem = this.storage.problem;

  dismissStorageProblem(): void {
    this.storage.dismissProblem();
  }

  draft(form: FormKey): Signal<Draft | null> {
    return computed(() => this.entries.of(form).draft);
  }

  /** When the draft was last put into storage; null while it lives in memory only. */
  savedAt(form: FormKey): Signal<string | null> {
    return computed(() => (this.entries.of(form).saved ? (this.entries.of(form).draft?.savedAt ?? null) : null));
  }

  /** What another tab did to this draft while this tab held its own text; null when there is nothing to tell. */
  elsewhere(form: FormKey): Signal<Elsewhere | null> {
    return computed(() => this.entries.of(form).elsewhere);
  }

  change(form: FormKey, change: DraftChange): void {
    if (this.owner.tag === null) return;
    const { draft } = this.entries.of(form);
    if (!draft && isEmptyChange(change)) return;
    const { fields = {}, ...files } = change;
    const base = draft ?? emptyDraft();
    this.entries.patch(form, { draft: { ...base, ...files, fields: { ...base.fields, ...fields } }, touched: true });
    this.saver.saveSoon(form);
  }

  /** Replaces the text by that of the other tab. */
  adopt(form: FormKey): void {
    const { elsewhere } = this.entries.of(form);
    if (elsewhere?.kind !== 'changed') return;
    this.saver.forget(form);
    if (this.owner.tag) this.storage.dropAside(this.owner.tag, form);
    this.entries.patch(form, { draft: elsewhere.draft, saved: true, touched: false, elsewhere: null });
  }

  /** Keeps this tab's text and forgets what the other tab did. */
  saveOwnText(form: FormKey): void {
    this.entries.patch(form, { elsewhere: null });
    this.saver.save(form);
  }

  /** The one key under which all tabs send this draft: saved before it is used. Ask for it just before Kirim. */
  claimKey(form: FormKey): Promise<string> {
    const claim = (): string => {
      if (!this.entries.of(form).draft) this.entries.patch(form, { draft: emptyDraft(), touched: true });
      this.saver.save(form);
      return this.entries.of(form).draft?.key ?? newIdempotencyKey();
    };
    // Without https there are no locks; two tabs then agree through storage alone.
    return withLock(this.locks, `hai-cso:${this.owner.tag}:${formName(form)}`, claim);
  }

  /** A new submission out of the same text, after the old key was used up (KEY_REUSED, or sent from another tab). */
  renewKey(form: FormKey): string {
    const key = newIdempotencyKey();
    const { draft, elsewhere } = this.entries.of(form);
    const base = draft ?? emptyDraft();
    if (this.owner.tag) this.storage.remove(this.owner.tag, form);
    const renewed = { ...(elsewhere?.kind === 'sent' ? withoutUploads(base) : base), key };
    this.entries.patch(form, { draft: renewed, touched: true, elsewhere: null });
    this.saver.save(form);
    return key;
  }

  /** The draft was sent: deletes it, also in other tabs. */
  markSent(form: FormKey): void {
    const { draft } = this.entries.of(form);
    if (this.owner.tag && draft) this.storage.markSent(this.owner.tag, form, draft.key);
    this.discard(form);
  }

  discard(form: FormKey): void {
    this.saver.discard(form);
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
