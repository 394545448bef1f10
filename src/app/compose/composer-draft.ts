import { computed, inject, linkedSignal, signal, untracked, type WritableSignal } from '@angular/core';
import { Store } from '@ngrx/store';
import { formatClock } from '../words/dates';
import type { FormKey } from '../domain/form-key';
import { type DraftChange, holdsContent, isEmptyChange } from '../services/drafts/draft';
import { DraftStore } from '../services/drafts/draft-store';
import { selectSession } from '../state/session/session-feature';
import { changedFields, type Composition, type DraftFields } from './composition';

/** The draft of one form: what is typed, whether it is saved, and what other windows did to it. */
export class ComposerDraft<Fields extends object> {
  private readonly drafts = inject(DraftStore);
  private readonly session = inject(Store).selectSignal(selectSession);
  /** What Hapus Isian took away, until something new is typed. */
  private readonly erased = signal<DraftChange | null>(null);
  private readonly stored = computed(() => this.drafts.draft(this.key())());
  private readonly typed = computed((): DraftFields => this.stored()?.fields ?? {});

  /** The draft itself as a form's model: what is written here is written there, and what comes there shows here. */
  readonly model: WritableSignal<Fields> = linkedSignal({
    source: this.typed,
    computation: (typed: DraftFields, before?: { readonly value: Fields }) =>
      this.composition.fields(typed, before?.value ?? null),
    set: (fields) => this.edit(changedFields(untracked(this.model), fields)),
  });
  readonly cleared = computed(() => this.erased() !== null);
  readonly elsewhere = computed(() => this.drafts.elsewhere(this.key())());
  /** `12.31` on the clock of the office; empty while nothing is saved, or the form holds nothing. */
  readonly savedAt = computed(() => {
    const [draft, session] = [this.stored(), this.session()];
    if (!draft || !holdsContent(draft)) return '';
    const at = this.drafts.savedAt(this.key())();
    return at && session ? formatClock(at, session.zone) : '';
  });
  /** Why drafts cannot be kept here; null when they can, or once that was read. */
  readonly storageProblem = this.drafts.storageProblem;

  constructor(private readonly composition: Pick<Composition<Fields>, 'form' | 'fields' | 'keptOnClear'>) {}

  edit(change: DraftFields): void {
    this.erased.set(null);
    this.drafts.change(this.key(), { fields: change });
  }

  /** Hapus Isian; `restore` brings the text back, and the names of its files, to be chosen again. */
  erase(files: readonly string[]): void {
    const { keptOnClear = [] } = this.composition;
    const partOf = (kept: boolean): DraftFields =>
      Object.fromEntries(Object.entries(this.typed()).filter(([name]) => keptOnClear.includes(name) === kept));
    const [taken, left] = [{ fields: partOf(false), missingFiles: files }, { fields: partOf(true) }];
    this.drafts.discard(this.key());
    this.drafts.change(this.key(), left);
    this.erased.set(isEmptyChange(taken) ? null : taken);
  }

  restore(): void {
    const taken = this.erased();
    this.erased.set(null);
    if (taken) this.drafts.change(this.key(), taken);
  }

  claimKey(): Promise<string> {
    return this.drafts.claimKey(this.key());
  }

  renewKey(): string {
    return this.drafts.renewKey(this.key());
  }

  adopt(): void {
    this.drafts.adopt(this.key());
  }

  saveOwnText(): void {
    this.drafts.saveOwnText(this.key());
  }

  dismissStorageProblem(): void {
    this.drafts.dismissStorageProblem();
  }

  private key(): FormKey {
    return this.composition.form();
  }
}
