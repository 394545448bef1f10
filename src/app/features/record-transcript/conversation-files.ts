import { computed, signal } from '@angular/core';
import { attachmentsProblem } from '../../words/attachment-words';
import { type FormKey, formKey } from '../../domain/form-key';
import type { AttachmentInfo } from '../../domain/ticket';
import type { DraftStore } from '../../services/drafts/draft-store';
import type { TurnFields } from './transcript-fields';

/** Files of one turn, and whether they may leave. */
export interface TurnFiles {
  readonly attachments: readonly AttachmentInfo[];
  readonly pending: number;
  readonly failed: number;
}

/** Under this key the draft of a turn's files is kept. */
export function filesDraft(turn: string): FormKey {
  return formKey('turn', turn);
}

/** Files of a conversation, turn by turn. */
export class ConversationFiles {
  private readonly byTurn = signal<ReadonlyMap<string, TurnFiles>>(new Map());

  constructor(private readonly drafts: Pick<DraftStore, 'discard'>) {}

  readonly uploadIds = computed(
    () => new Map([...this.byTurn()].map(([turn, { attachments }]) => [turn, attachments.map(({ id }) => id)])),
  );

  setFiles(turn: string, files: TurnFiles): void {
    this.byTurn.update((all) => new Map(all).set(turn, files));
  }

  /** Their drafts; of every turn that ever had a file chosen when none is named. */
  forget(turns: Iterable<string> = this.byTurn().keys()): void {
    for (const turn of turns) this.drafts.discard(filesDraft(turn));
  }

  namesOf(turns: readonly TurnFields[]): readonly (readonly string[])[] {
    return turns.map(
      ({ id }) =>
        this.byTurn()
          .get(id)
          ?.attachments.map(({ name }) => name) ?? [],
    );
  }

  /** Why the conversation cannot be sent with its files as they are; null when it can. */
  problemOf(turns: readonly TurnFields[]): string | null {
    const files = turns.flatMap(({ id }) => this.byTurn().get(id) ?? []);
    const sum = (count: (one: TurnFiles) => number): number => files.reduce((all, one) => all + count(one), 0);
    return attachmentsProblem(
      sum(({ pending }) => pending),
      sum(({ failed }) => failed),
    );
  }
}
