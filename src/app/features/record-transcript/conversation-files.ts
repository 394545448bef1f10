import { computed, signal } from '@angular/core';
import { attachmentsProblem } from '../../domain/attachments-problem';
import type { TurnFields } from './transcript-fields';
import type { TurnFiles } from './turn-editor';

/** Files of a conversation, turn by turn. */
export class ConversationFiles {
  private readonly byTurn = signal<ReadonlyMap<string, TurnFiles>>(new Map());

  readonly uploadIds = computed(
    () => new Map([...this.byTurn()].map(([turn, { attachments }]) => [turn, attachments.map(({ id }) => id)])),
  );

  keep(turn: string, files: TurnFiles): void {
    this.byTurn.update((all) => new Map(all).set(turn, files));
  }

  /** Turns that ever had a file chosen. */
  get turns(): Iterable<string> {
    return this.byTurn().keys();
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
