import { computed, effect, inject, signal, type Signal, untracked } from '@angular/core';
import type { Session } from '../../domain/session';
import { ChunkLoader } from '../../chunks/chunk-loader';

const NAME = 'officer-answer';

/** Loads the officers' forms on demand, because a satker does not need them. Needs an injection context. */
export class OfficerAnswerChunk {
  private readonly chunks = inject(ChunkLoader);

  readonly loaded = signal(false);
  readonly failed = signal(false);
  readonly broken = signal(false);
  readonly busy = signal(false);

  constructor(session: Signal<Session | null>) {
    // A session that is confirmed again must not repeat a request that has failed: the user decides about that.
    const officer = computed(() => !['SATKER', undefined].includes(session()?.role));
    effect(() => {
      if (officer()) untracked(() => void this.load());
    });
  }

  async load(): Promise<void> {
    if (this.loaded() || this.busy()) return;
    this.busy.set(true);
    const loaded = await this.chunks.load(NAME, () =>
      Promise.all([
        import('./officer-answer'),
        import('./adjacent-tickets'),
        import('./satker-card/satker-card-button'),
        import('./claim/ticket-claim'),
      ]),
    );
    this.broken.set(this.chunks.isBroken(NAME));
    this.loaded.set(loaded);
    this.failed.set(!loaded && !(await this.chunks.reloadPageFor(NAME)));
    this.busy.set(false);
  }

  async reload(): Promise<void> {
    this.busy.set(true);
    await this.chunks.reload();
    this.busy.set(false);
  }
}
