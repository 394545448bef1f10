import { DestroyRef, effect, inject, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import type { TakenFile } from '../services/uploads/chosen-files';
import type { UploadQueue } from '../services/uploads/upload-queue';
import { selectSession } from '../state/session/session-feature';

/**
 * The files that Hapus Isian took. They come back with Urungkan; once that is no longer offered, or the form is left,
 * their uploads are deleted in the backend. Create it in an injection context.
 */
export class TakenFiles {
  private readonly session = inject(Store).selectSignal(selectSession);
  private taken: readonly {
    readonly part: string;
    readonly queue: UploadQueue;
    readonly files: readonly TakenFile[];
  }[] = [];
  private takenBy: string | undefined;

  /** @param isUndoable whether Urungkan is offered */
  constructor(isUndoable: () => boolean) {
    effect(() => {
      if (!isUndoable()) untracked(() => this.discard());
    });
    inject(DestroyRef).onDestroy(() => this.discard());
  }

  /** Empties the queues, by the part of the form that each belongs to. */
  take(queues: ReadonlyMap<string, UploadQueue>): void {
    this.discard();
    this.takenBy = untracked(this.session)?.userId;
    this.taken = Array.from(queues, ([part, queue]) => ({ part, queue, files: queue.takeAll() }));
  }

  /** Hands the files over, by part, to be put back. */
  release(): ReadonlyMap<string, readonly TakenFile[]> {
    return new Map(this.takenHere().map(({ part, files }) => [part, files]));
  }

  private discard(): void {
    for (const { queue, files } of this.takenHere()) queue.discardTaken(files);
  }

  /** Empties this store. Nothing of it is for the next user, and nothing is requested in the other's name (F65). */
  private takenHere() {
    const { taken } = this;
    this.taken = [];
    return untracked(this.session)?.userId === this.takenBy ? taken : [];
  }
}
