import { effect, inject, signal, type Signal, untracked } from '@angular/core';
import type { Session } from '../../domain/session';
import { ChunkLoader } from '../../chunks/chunk-loader';

const NAME = 'officer-answer';

/** What only officers can do to a ticket, which a satker never loads. To be created where `inject` works. */
export class OfficerPart {
  private readonly parts = inject(ChunkLoader);

  readonly there = signal(false);
  readonly lost = signal(false);
  readonly busy = signal(false);

  constructor(session: Signal<Session | null>) {
    effect(() => {
      const wanted = session() && session()?.role !== 'SATKER';
      if (wanted) untracked(() => void this.load());
    });
  }

  async load(): Promise<void> {
    if (this.there() || this.busy()) return;
    this.busy.set(true);
    const arrived = await this.parts.load(NAME, () => import('./officer-answer'));
    this.there.set(arrived);
    this.lost.set(!arrived && !(await this.parts.reloadPageFor(NAME)));
    this.busy.set(false);
  }

  reload(): void {
    this.parts.reload();
  }
}
