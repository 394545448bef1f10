import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import type { AttachmentInfo } from '../../domain/ticket';
import {
  isPending,
  needsAttention,
  type PickedFile,
  type UploadItem,
  type UploadState,
} from '../../domain/upload-item';
import { sameContent } from '../../domain/same-content';
import { type FormKey, formName } from '../../domain/form-key';
import type { Draft } from '../drafts/draft';
import { DraftStore } from '../drafts/draft-store';
import { selectLimits } from '../../state/session/session-feature';
import { chosenFiles, type Source, type TakenFile } from './chosen-files';
import { draftFiles, draftOfFiles, mergeDraftItems } from './draft-items';
import { examine } from './examine-file';
import { nameOf } from './read-file';
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
  /** Names of the message's files. */
  readonly names = computed(() => this.items().flatMap(({ state, name }) => (state === 'refused' ? [] : name)));
  /** Ids of the uploads that the message will contain. */
  readonly uploadIds = computed(() => this.list().flatMap((item) => (item.state === 'done' ? item.attachment.id : [])));
  readonly pending = computed(() => this.list().filter(isPending));
  /** Files that failed or must be chosen again. The user retries or removes them. */
  readonly failed = computed(() => this.list().filter(needsAttention));
  /** Whether every file is uploaded, so that the message can be sent. */
  readonly allSettled = computed(() => this.pending().length === 0 && this.failed().length === 0);

  constructor() {
    const stored = draftOfFiles(this.form, this.drafts);
    effect(() => {
      const draft = stored();
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
    files.forEach((picked) => this.put(picked));
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
    this.put({ file }, keys[0]);
    keys.forEach((old) => this.remove(old));
    return true;
  }

  /** Removes an item. Cancels a running upload, and deletes a finished one in the backend. */
  remove(key: string): void {
    const item = this.find(key);
    this.forget(key);
    if (item) this.discardTaken([{ item }]);
  }

  /** Takes all items out of the list, for Hapus Isian. The backend keeps the uploads until `discardTaken`. */
  takeAll(): readonly TakenFile[] {
    const taken = this.list().map((item) => ({ item, source: this.sources.get(item.key) }));
    this.list().forEach(({ key }) => this.forget(key));
    return taken.filter(({ item }) => item.state !== 'refused');
  }

  /** Puts taken items back; what was not uploaded yet is uploaded again. */
  putBack(taken: readonly TakenFile[]): void {
    for (const { item, source } of taken) {
      if (source && item.state !== 'done') this.put(source);
      else this.update((items) => [...items, { ...item, key: this.newKey(source) }]);
    }
  }

  /** Deletes the uploads of taken items in the backend, unless another tab has sent the draft or changed it. */
  discardTaken(taken: readonly Pick<TakenFile, 'item'>[]): void {
    const form = this.form();
    if (form && untracked(this.drafts.remoteChange(form))) return;
    for (const { item } of taken) if (item.state === 'done') this.transfers.discard(item.attachment.id);
  }

  /** Adds a file that is checked and uploaded; `before` is the key of the item that it precedes. */
  private put(source: Source, before?: string): void {
    const key = this.newKey(source);
    const item: UploadItem = { key, name: nameOf(source), size: source.file.size, state: 'checking' };
    const at = this.list().findIndex((each) => each.key === before);
    this.update((items) => items.toSpliced(at < 0 ? items.length : at, 0, item));
    this.enqueue(key);
  }

  private newKey(source: Source | undefined): string {
    const key = String(++this.lastKey);
    if (source) this.sources.set(key, source);
    return key;
  }

  /** Checks files one after the other, because each is compared with the accepted ones. */
  private enqueue(key: string): void {
    this.checks = this.checks.then(() => this.check(key));
  }

  private async check(key: string): Promise<void> {
    const picked = this.sources.get(key);
    if (!picked) return;
    const examined = await examine(picked, this.limits(), (time) => chosenFiles(this.list(), this.sources, time));
    if (this.find(key)?.state !== 'checking') return;
    if ('state' in examined) return this.become(key, examined.state);
    this.sources.set(key, examined.source);
    const missing = this.list().find((item) => item.state === 'missing' && item.name === nameOf(examined.source));
    if (missing) this.forget(missing.key);
    this.transfers.start(key, examined.source, (state) => this.become(key, state));
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

  private readonly find = (key: string): UploadItem | undefined => this.list().find((item) => item.key === key);

  private become(key: string, state: UploadState): void {
    const size = this.sources.get(key)?.file.size;
    this.update((items) =>
      items.map((item) => (item.key === key ? { ...state, key, name: item.name, size: size ?? item.size } : item)),
    );
  }

  private update(change: (items: readonly UploadItem[]) => readonly UploadItem[]): void {
    const before = draftFiles(this.list());
    this.list.update(change);
    const after = draftFiles(this.list());
    const form = this.form();
    if (!form || sameContent(before, after)) return;
    this.drafts.change(form, after);
    this.hadDraft = untracked(this.drafts.draft(form)) !== null;
  }
}
