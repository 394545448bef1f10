import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { checkFile } from '../../domain/attachments';
import type { AttachmentInfo } from '../../domain/ticket';
import {
  isPending,
  needsAttention,
  type PickedFile,
  type UploadItem,
  type UploadState,
} from '../../domain/upload-item';
import { type FormKey, formName } from '../../domain/form-key';
import type { Draft } from '../drafts/draft';
import { DraftStore } from '../drafts/draft-store';
import { selectLimits } from '../../state/session/session-feature';
import { chosenFiles, type Source } from './chosen-files';
import { mergeDraftItems, draftFiles } from './draft-items';
import { nameOf, readFacts } from './read-file';
import { UploadTransfers } from './upload-transfers';

/**
 * The attachments of a form: checked first, then uploaded at once and stored in the form's draft. Provide it with the
 * form's component and call `open`. Sending or discarding the draft empties it.
 */
@Injectable()
export class UploadQueue {
  private readonly drafts = inject(DraftStore);
  readonly limits = inject(Store).selectSignal(selectLimits);

  private readonly list = signal<readonly UploadItem[]>([]);
  private readonly form = signal<FormKey | null>(null);
  private readonly sources = new Map<string, Source>();
  private readonly transfers = new UploadTransfers();
  private checks = Promise.resolve();
  private lastKey = 0;
  private hadDraft = false;

  readonly items = this.list.asReadonly();
  /** Ids of the uploads that the message will contain. */
  readonly uploadIds = computed(() => this.list().flatMap((item) => (item.state === 'done' ? item.attachment.id : [])));
  readonly pending = computed(() => this.list().filter(isPending));
  /** Files that failed or must be chosen again. The user retries or removes them. */
  readonly failed = computed(() => this.list().filter(needsAttention));
  /** Whether every file is uploaded, so that the message can be sent. */
  readonly allSettled = computed(() => this.pending().length === 0 && this.failed().length === 0);

  constructor() {
    effect(() => {
      const form = this.form();
      const draft = form && this.drafts.draft(form)();
      untracked(() => this.follow(draft));
    });
    // A file that is still being read must not reach the next user's draft or requests (F65).
    inject(DestroyRef).onDestroy(() => this.empty());
  }

  /** Restores the attachments of this form's draft. */
  open(form: FormKey): void {
    const before = untracked(this.form);
    if (before && formName(form) === formName(before)) return;
    this.empty();
    this.form.set(form);
    this.follow(untracked(this.drafts.draft(form)));
  }

  add(files: readonly PickedFile[]): void {
    for (const picked of files) {
      const key = String(++this.lastKey);
      this.sources.set(key, picked);
      this.update((items) => [...items, { key, name: nameOf(picked), size: picked.file.size, state: 'checking' }]);
      this.enqueue(key);
    }
  }

  retry(key: string): void {
    if (this.find(key)?.state !== 'failed') return;
    this.become(key, { state: 'checking' });
    this.enqueue(key);
  }

  /** The file of an item; null for one that a draft restored, whose bytes only the backend has. */
  fileOf(key: string): File | null {
    return this.sources.get(key)?.file ?? null;
  }

  /** The bytes of an item, or the attachment that has them; null for one that is not part of the message. */
  readable(item: UploadItem): File | AttachmentInfo | null {
    if (item.state === 'refused' || item.state === 'missing') return null;
    return this.fileOf(item.key) ?? (item.state === 'done' ? item.attachment : null);
  }

  /**
   * Puts a file made of these items in the place of the first one, and removes them. Does nothing when one of them is
   * gone, because the form was sent, emptied or left meanwhile. Returns whether it did.
   */
  replace(keys: readonly string[], file: File): boolean {
    if (!keys.every((key) => this.find(key))) return false;
    const key = String(++this.lastKey);
    const picked = { file };
    this.sources.set(key, picked);
    this.update((items) =>
      items.flatMap((item) =>
        item.key === keys[0] ? [{ key, name: nameOf(picked), size: file.size, state: 'checking' }, item] : [item],
      ),
    );
    keys.forEach((old) => this.remove(old));
    this.enqueue(key);
    return true;
  }

  /** Removes an item. Cancels a running upload, and deletes a finished one in the backend. */
  remove(key: string): void {
    const item = this.find(key);
    if (item?.state === 'done') this.discard(item.attachment.id);
    this.forget(key);
  }

  /** Removes all items, for Hapus Isian. */
  removeAll(): void {
    this.list().forEach(({ key }) => this.remove(key));
  }

  /** Checks files one after the other, because each is compared with the accepted ones. */
  private enqueue(key: string): void {
    this.checks = this.checks.then(() => this.check(key));
  }

  private async check(key: string): Promise<void> {
    const source = this.sources.get(key);
    if (!source) return;
    const facts = await readFacts(source, this.limits().fileSize);
    if (this.find(key)?.state !== 'checking') return;
    const others = this.list().filter((item) => item.key !== key);
    const problem = facts
      ? checkFile(facts, this.limits(), chosenFiles(others, this.sources, facts.lastModified))
      : ({ kind: 'unreadable', name: source.file.name } as const);
    if (problem) return this.become(key, { state: 'refused', problem });
    this.sources.set(key, { ...source, digest: facts?.digest ?? null });
    this.dropMissing(nameOf(source));
    this.transfers.start(key, source, (state) => this.become(key, state));
  }

  private dropMissing(name: string): void {
    const missing = this.list().find((item) => item.state === 'missing' && item.name === name);
    if (missing) this.forget(missing.key);
  }

  private discard(id: string): void {
    const form = this.form();
    // Another tab has sent the draft or changed it.
    if (form && untracked(this.drafts.remoteChange(form))) return;
    this.transfers.discard(id);
  }

  private forget(key: string): void {
    this.transfers.cancel(key);
    this.sources.delete(key);
    this.update((items) => items.filter((item) => item.key !== key));
  }

  /** The draft was changed by another tab, or was sent or discarded. */
  private follow(draft: Draft | null): void {
    if (draft) this.list.update((items) => mergeDraftItems(items, draft));
    else if (this.hadDraft) this.empty();
    this.hadDraft = draft !== null;
  }

  private empty(): void {
    this.transfers.cancelAll();
    this.sources.clear();
    this.hadDraft = false;
    this.list.set([]);
  }

  private find(key: string): UploadItem | undefined {
    return this.list().find((item) => item.key === key);
  }

  private become(key: string, state: UploadState): void {
    this.update((items) =>
      items.map((item) => (item.key === key ? { ...state, key, name: item.name, size: item.size } : item)),
    );
  }

  private update(change: (items: readonly UploadItem[]) => readonly UploadItem[]): void {
    const before = draftFiles(this.list());
    this.list.update(change);
    const after = draftFiles(this.list());
    const form = this.form();
    if (!form || JSON.stringify(before) === JSON.stringify(after)) return;
    this.drafts.change(form, after);
    this.hadDraft = untracked(this.drafts.draft(form)) !== null;
  }
}
