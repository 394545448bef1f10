import { computed, inject, linkedSignal, untracked, type WritableSignal } from '@angular/core';
import { Store } from '@ngrx/store';
import { formatClock } from '../words/dates';
import type { FormKey } from '../domain/form-key';
import { type DraftChange, hasContent, isEmptyChange } from '../services/drafts/draft';
import { DraftStore } from '../services/drafts/draft-store';
import { selectSession } from '../state/session/session-feature';
import { changedFields, type Composition, type DraftFields } from './composition';

/** The draft of one form: its fields, whether it is saved, and what other windows did to it (F33, F62). */
export class ComposerDraft<Fields extends object> {
  private readonly drafts = inject(DraftStore);
  private readonly session = inject(Store).selectSignal(selectSession);
  /** What Hapus Isian removed; null once something new is typed, and for another user (F65). */
  private readonly erased = linkedSignal<string | undefined, DraftChange | null>({
    source: () => this.session()?.userId,
    computation: () => null,
  });
  private readonly stored = computed(() => this.drafts.draft(this.key())());
  private readonly typed = computed((): DraftFields => this.stored()?.fields ?? {});

  /** The draft as the form's model: changes of the form change the draft, and changes of the draft show in the form. */
  readonly model: WritableSignal<Fields> = linkedSignal({
    source: this.typed,
    computation: (typed: DraftFields, before?: { readonly value: Fields }) =>
      this.composition.fields(typed, before?.value ?? null),
    set: (fields) => this.edit(changedFields(untracked(this.model), fields)),
  });
  readonly cleared = computed(() => this.erased() !== null);
  readonly remoteChange = computed(() => this.drafts.remoteChange(this.key())());
  /** `12.31` in the office's zone; empty while nothing is saved, or the form is empty. */
  readonly savedAt = computed(() => {
    const [draft, session] = [this.stored(), this.session()];
    if (!draft || !hasContent(draft)) return '';
    const at = this.drafts.savedAt(this.key())();
    return at && session ? formatClock(at, session.zone) : '';
  });
  /** Why drafts cannot be saved (F62); null when they can, or once the notice was dismissed. */
  readonly storageProblem = this.drafts.storageProblem;

  constructor(private readonly composition: Pick<Composition<Fields>, 'form' | 'fields' | 'preservedOnClear'>) {}

  /** Changes fields of the draft. */
  edit(change: DraftFields): void {
    this.erased.set(null);
    this.drafts.change(this.key(), { fields: change });
  }

  /** Hapus Isian; `restore` brings the fields back.
   *
   * @param files names of the form's files, which the caller takes and restores
   */
  erase(files: readonly string[]): void {
    const { preservedOnClear = [] } = this.composition;
    const partOf = (kept: boolean): DraftFields =>
      Object.fromEntries(Object.entries(this.typed()).filter(([name]) => preservedOnClear.includes(name) === kept));
    const [taken, left] = [{ fields: partOf(false) }, { fields: partOf(true) }];
    this.drafts.discard(this.key());
    this.drafts.change(this.key(), left);
    this.erased.set(isEmptyChange(taken) && !files.length ? null : taken);
  }

  /** Removes the draft for good: what was typed has been sent. */
  discard(): void {
    this.erased.set(null);
    this.drafts.discard(this.key());
  }

  /** Undoes `erase`. */
  restore(): void {
    const taken = this.erased();
    this.erased.set(null);
    if (taken) this.drafts.change(this.key(), taken);
  }

  /** The Idempotency-Key of the draft, shared with other windows that have the same draft (F33). */
  claimKey(): Promise<string> {
    return this.drafts.claimKey(this.key());
  }

  /** Gives the draft a new Idempotency-Key, so that it is sent as another message. */
  renewKey(): string {
    return this.drafts.renewKey(this.key());
  }

  /** Replaces the text by that of the other window (F33). */
  adopt(): void {
    this.drafts.adopt(this.key());
  }

  /** Replaces the other window's text in storage by the text of this window (F33). */
  saveOwnText(): void {
    this.drafts.saveOwnText(this.key());
  }

  /** The user has read why drafts cannot be saved (F62). */
  dismissStorageProblem(): void {
    this.drafts.dismissStorageProblem();
  }

  private key(): FormKey {
    return this.composition.form();
  }
}
