import { computed, DOCUMENT, inject, Injectable, type Signal } from '@angular/core';
import { type FormKey, formName } from '../../domain/form-key';
import { type Draft, type DraftChange, isEmptyChange, withoutUploads } from './draft';
import { DraftEntries } from './draft-entries';
import type { RemoteChange } from './draft-entry';
import { DraftOwner } from './draft-owner';
import { DraftSaver } from './draft-saver';
import { DraftStorage } from './draft-storage';
import { newIdempotencyKey } from './idempotency-key';
import { withLock } from './with-lock';

/** The drafts as forms use them; loaded with the first form. `UserDrafts` handles changes of the user. */
@Injectable()
export class DraftStore {
  private readonly storage = inject(DraftStorage);
  private readonly locks = inject(DOCUMENT).defaultView?.navigator.locks as LockManager | undefined;
  private readonly entries = inject(DraftEntries);
  private readonly owner = inject(DraftOwner);
  private readonly saver = inject(DraftSaver);

  /** Why drafts cannot be stored, or one could not be read; null without a problem and after its dismissal. */
  readonly storageProblem = this.storage.problem;

  dismissStorageProblem(): void {
    this.storage.dismissProblem();
  }

  draft(form: FormKey): Signal<Draft | null> {
    return computed(() => this.entries.of(form).draft);
  }

  /** When the draft was last stored; null while it is in memory only. */
  savedAt(form: FormKey): Signal<string | null> {
    return computed(() => (this.entries.of(form).saved ? (this.entries.of(form).draft?.savedAt ?? null) : null));
  }

  /** Change of this draft by another tab that conflicts with this tab's text; null without a conflict. */
  remoteChange(form: FormKey): Signal<RemoteChange | null> {
    return computed(() => this.entries.of(form).remoteChange);
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

  /** Replaces this tab's text by the other tab's. */
  adopt(form: FormKey): void {
    const { remoteChange } = this.entries.of(form);
    if (remoteChange?.kind !== 'changed') return;
    this.saver.forget(form);
    if (this.owner.tag) this.storage.dropConflict(this.owner.tag, form);
    this.entries.patch(form, { draft: remoteChange.draft, saved: true, touched: false, remoteChange: null });
  }

  /** Keeps this tab's text, and forgets the other tab's change. */
  saveOwnText(form: FormKey): void {
    this.entries.patch(form, { remoteChange: null });
    this.saver.save(form);
  }

  /** The key that all tabs use to send this draft. It is stored before it is used. Call it just before sending. */
  claimKey(form: FormKey): Promise<string> {
    const claim = (): string => {
      if (!this.entries.of(form).draft) this.entries.patch(form, { draft: emptyDraft(), touched: true });
      this.saver.save(form);
      return this.entries.of(form).draft?.key ?? newIdempotencyKey();
    };
    // Locks need https. Without them, two tabs agree through storage alone.
    return withLock(this.locks, `hai-cso:${this.owner.tag}:${formName(form)}`, claim);
  }

  /** Gives the draft a new key when the old one was used (KEY_REUSED, or sent from another tab). */
  renewKey(form: FormKey): string {
    const key = newIdempotencyKey();
    const { draft, remoteChange } = this.entries.of(form);
    const base = draft ?? emptyDraft();
    if (this.owner.tag) this.storage.remove(this.owner.tag, form);
    const renewed = { ...(remoteChange?.kind === 'sent' ? withoutUploads(base) : base), key };
    this.entries.patch(form, { draft: renewed, touched: true, remoteChange: null });
    this.saver.save(form);
    return key;
  }

  /** Deletes a sent draft, also in other tabs. */
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
