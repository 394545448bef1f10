import { computed, type Signal, signal, type WritableSignal } from '@angular/core';
import { ComposerDraft } from '../composer-draft';
import type { Composition } from '../composition';
import type { SeveralRules } from './several-rules';
import { SeveralTickets } from './several-tickets';

/**
 * Draft of a form that sends to several tickets: its fields stay as they were sent, and the draft is gone once every
 * ticket has its message, however the dialog is closed. Needs an injection context.
 */
export class SeveralDraft<Fields extends object> {
  private readonly draft: ComposerDraft<Fields>;
  private readonly sent = signal<Fields | null>(null);

  /** Model of the form. */
  readonly model: WritableSignal<Fields>;
  /** What is typed, or what was sent. */
  readonly fields: Signal<Fields> = computed(() => this.sent() ?? this.model());
  readonly several: SeveralTickets;

  /** @param rulesOf rules of the messages that are made of these fields */
  constructor(
    composition: Pick<Composition<Fields>, 'form' | 'fields'>,
    rulesOf: (fields: Signal<Fields>) => SeveralRules,
  ) {
    this.draft = new ComposerDraft(composition);
    this.model = this.draft.model;
    this.several = new SeveralTickets(rulesOf(this.fields));
    this.several.whenAllStored(() => this.draft.discard());
  }

  /** Sends to every chosen ticket, once all are read. */
  send(): void {
    if (this.several.ready()) this.sent.set(this.model());
    this.several.send();
  }
}
