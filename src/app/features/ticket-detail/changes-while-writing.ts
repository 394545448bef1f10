import { computed, signal, type Signal } from '@angular/core';
import type { TicketDetail } from '../../domain/ticket';
import type { AnyComposer } from '../../compose/composer-notices';
import { changeWords } from './change-words';

/** Changes of a ticket while the user writes, for the notice after a refusal (409, 412) or a Refresh. */
export class ChangesWhileWriting {
  /** The ticket as it was on screen when the user last sent. */
  private readonly atSending = signal<TicketDetail | null>(null);
  readonly conflict = computed(() => this.forms.some((form) => form.conflict()));

  readonly newIds = computed((): ReadonlySet<string> => {
    const before = this.atSending();
    if (!before || !this.conflict()) return new Set();
    const known = new Set(idsOf(before));
    return new Set(idsOf(this.ticket()).filter((id) => !known.has(id)));
  });
  /** Empty until the ticket is read again: what it was before a refusal is not its status now. */
  readonly words = computed(() =>
    this.outdated() || (this.conflict() && this.ticket() !== this.atSending())
      ? changeWords(this.ticket(), this.newIds().size)
      : '',
  );

  constructor(
    private readonly ticket: Signal<TicketDetail>,
    private readonly forms: readonly Pick<AnyComposer, 'conflict'>[],
    private readonly outdated: () => boolean,
  ) {}

  /** Call it just before a message is sent. */
  markSending(): void {
    this.atSending.set(this.ticket());
  }
}

const idsOf = ({ thread }: TicketDetail): readonly string[] => thread.map(({ id }) => id);
