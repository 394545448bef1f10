import { computed, signal, type Signal } from '@angular/core';
import type { TicketDetail } from '../../domain/ticket';
import type { AnyComposer } from '../../compose/composer-notices';
import { changeWords } from './change-words';

/** Changes of a ticket while the user writes, for the notice after a refusal (409, 412) or a Refresh. */
export class ChangesWhileWriting {
  /** Ids of the messages that were on screen when the user last sent. */
  private readonly idsAtSending = signal<ReadonlySet<string> | null>(null);
  readonly conflict = computed(() => this.forms.some((form) => form.conflict()));

  readonly newIds = computed((): ReadonlySet<string> => {
    const before = this.idsAtSending();
    const ids = this.ticket().thread.map(({ id }) => id);
    return new Set(before && this.conflict() ? ids.filter((id) => !before.has(id)) : []);
  });
  readonly words = computed(() =>
    this.conflict() || this.outdated() ? changeWords(this.ticket(), this.newIds().size) : '',
  );

  constructor(
    private readonly ticket: Signal<TicketDetail>,
    private readonly forms: readonly Pick<AnyComposer, 'conflict'>[],
    private readonly outdated: () => boolean,
  ) {}

  /** Call it just before a message is sent. */
  markSending(): void {
    this.idsAtSending.set(new Set(this.ticket().thread.map(({ id }) => id)));
  }
}
