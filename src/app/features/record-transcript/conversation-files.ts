import { computed, signal } from '@angular/core';
import { attachmentsProblem } from '../../words/attachment-words';
import { type FormKey, formKey } from '../../domain/form-key';
import type { AttachmentInfo } from '../../domain/ticket';
import type { DraftStore } from '../../services/drafts/draft-store';
import type { TurnFields } from './transcript-fields';

/** Files of one turn, and how many are still uploading or have failed. */
export interface TurnFiles {
  readonly attachments: readonly AttachmentInfo[];
  readonly pending: number;
  readonly failed: number;
}

/** Key of the draft that holds the files of a turn. */
export function filesDraft(turn: string): FormKey {
  return formKey('turn', turn);
}

/** The files of all turns of a conversation. */
export class ConversationFiles {
  private readonly byTurn = signal<ReadonlyMap<string, TurnFiles>>(new Map());

  constructor(private readonly drafts: Pick<DraftStore, 'discard'>) {}

  readonly uploadIds = computed(
    () => new Map([...this.byTurn()].map(([turn, { attachments }]) => [turn, attachments.map(({ id }) => id)])),
  );

  setFiles(turn: string, files: TurnFiles): void {
    this.byTurn.update((all) => new Map(all).set(turn, files));
  }

  /** Deletes the file drafts of these turns; without an argument, of every turn that has had files. */
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

  /** Whether a turn has files; also those that are not uploaded. */
  readonly has = (turn: string): boolean => {
    const { attachments = [], pending = 0, failed = 0 } = this.byTurn().get(turn) ?? {};
    return attachments.length + pending + failed > 0;
  };

  /** Why the files prevent sending; null when they do not. */
  problemOf(turns: readonly TurnFields[]): string | null {
    const files = turns.flatMap(({ id }) => this.byTurn().get(id) ?? []);
    const sum = (count: (one: TurnFiles) => number): number => files.reduce((all, one) => all + count(one), 0);
    return attachmentsProblem(
      sum(({ pending }) => pending),
      sum(({ failed }) => failed),
    );
  }
}
