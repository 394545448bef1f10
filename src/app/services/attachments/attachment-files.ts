import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { map, type Observable, type Subscription, switchMap } from 'rxjs';
import type { WrongFile } from '../../domain/received-file';
import { type Failure, NOT_ALLOWED } from '../../domain/failure';
import type { AttachmentInfo } from '../../domain/ticket';
import { pictureOf } from './picture';
import { attachmentReader } from './read-attachment';
import { saveFile } from './save-file';

const NO_PICTURE: Failure = { ...NOT_ALLOWED, kind: 'unsupported' };

/** Downloads and previews of a thread's attachments. Provide it with the detail's component. */
@Injectable()
export class AttachmentFiles {
  private readonly load = attachmentReader();
  private readonly document = inject(DOCUMENT);
  private readonly transfers = new Map<string, Subscription>();
  private readonly fetching = signal<ReadonlySet<string>>(new Set());
  private readonly problems = signal<ReadonlyMap<string, Failure | WrongFile>>(new Map());
  private readonly pictures = signal<ReadonlyMap<string, string>>(new Map());

  /** Ids of the attachments whose download is under way. */
  readonly busy = this.fetching.asReadonly();
  /** Failures by attachment id, until the next attempt. */
  readonly failures = this.problems.asReadonly();
  /** URL of each open picture, by attachment id. The page's CSP needs `img-src blob:`. */
  readonly previews = this.pictures.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.transfers.forEach((transfer) => transfer.unsubscribe());
      this.pictures().forEach((url) => URL.revokeObjectURL(url));
    });
  }

  download(file: AttachmentInfo): void {
    this.fetch(file.id, this.load(file), (bytes) => saveFile(this.document, bytes, file.name));
  }

  openPreview(file: AttachmentInfo): void {
    const { id } = file;
    if (this.pictures().has(id)) return;
    const picture$ = this.load(file).pipe(switchMap(pictureOf));
    this.fetch(id, picture$, (picture) => {
      if (!picture) return this.problems.update((all) => new Map(all).set(id, NO_PICTURE));
      this.pictures.update((all) => new Map(all).set(id, URL.createObjectURL(picture)));
    });
  }

  closePreview({ id }: Pick<AttachmentInfo, 'id'>): void {
    const url = this.pictures().get(id);
    if (url) URL.revokeObjectURL(url);
    this.pictures.update((all) => without(all, id));
  }

  private fetch<T>(id: string, bytes: Observable<T>, use: (bytes: T) => void): void {
    if (this.fetching().has(id)) return;
    this.fetching.update((all) => new Set(all).add(id));
    this.problems.update((all) => without(all, id));
    const transfer = bytes.pipe(map(use)).subscribe({
      error: (failure: Failure | WrongFile) => {
        this.settle(id);
        this.problems.update((all) => new Map(all).set(id, failure));
      },
      complete: () => this.settle(id),
    });
    if (!transfer.closed) this.transfers.set(id, transfer);
  }

  private settle(id: string): void {
    this.transfers.delete(id);
    this.fetching.update((all) => new Set([...all].filter((other) => other !== id)));
  }
}

function without<T>(all: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  return new Map([...all].filter(([other]) => other !== id));
}
