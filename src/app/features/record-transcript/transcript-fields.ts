import type { TranscriptResult } from '../../domain/officer';
import { isBlank } from '../../domain/text';
import type { AskerKind } from '../../domain/ticket';

/** One turn of the conversation. `at` has the format of `input type=datetime-local`, in the office's time zone. */
export interface TurnFields {
  readonly id: string;
  readonly by: 'ASKER' | 'OFFICER';
  readonly at: string;
  readonly text: string;
}

/** The form's model. The draft stores the fields under these names, and the turns as JSON. */
export interface TranscriptFields {
  readonly askerKind: AskerKind | '';
  readonly name: string;
  readonly email: string;
  /** As typed: empty, a code with or without a name, or any other text. */
  readonly satker: string;
  readonly method: string;
  readonly subject: string;
  readonly destination: string;
  readonly result: TranscriptResult | '';
  readonly turns: readonly TurnFields[];
}

export type TranscriptField = Exclude<keyof TranscriptFields, 'turns'>;

/** The two turns of a new transcript: a question and an answer. */
export function firstTurns(now: string): readonly TurnFields[] {
  return [
    { id: '1', by: 'ASKER', at: now, text: '' },
    { id: '2', by: 'OFFICER', at: now, text: '' },
  ];
}

/**
 * The draft's fields as the form's model.
 *
 * @param now the office's clock, for the first turns
 * @param destination the only destination on offer, or empty
 * @param before the previous turns; keeping their form metadata avoids new fields at each keystroke
 */
export function transcriptFields(
  draft: Readonly<Record<string, string>>,
  now: string,
  destination: string,
  before: readonly TurnFields[] = [],
): TranscriptFields {
  const text = (name: TranscriptField): string => draft[name] ?? '';
  return {
    askerKind: text('askerKind') as TranscriptFields['askerKind'],
    name: text('name'),
    email: text('email'),
    satker: text('satker'),
    method: text('method'),
    subject: text('subject'),
    destination: draft['destination'] ?? destination,
    result: text('result') as TranscriptFields['result'],
    turns: (readTurns(draft['turns']) ?? firstTurns(now)).map((turn) => ({
      ...before.find(({ id }) => id === turn.id),
      ...turn,
    })),
  };
}

/** The turns of stored JSON; null when it is missing or invalid. */
function readTurns(json: string | undefined): readonly TurnFields[] | null {
  try {
    const turns: unknown = JSON.parse(json ?? 'null');
    return Array.isArray(turns) && turns.length > 0 && turns.every(isTurn) ? turns : null;
  } catch {
    return null;
  }
}

function isTurn(value: unknown): value is TurnFields {
  const turn = value as Partial<TurnFields> | null;
  const texts = [turn?.id, turn?.at, turn?.text].every((text) => typeof text === 'string');
  return texts && (turn?.by === 'ASKER' || turn?.by === 'OFFICER');
}

/** Appends a turn of the other speaker. Ids are never reused, because they are the keys of file drafts. */
export function withNextTurn(turns: readonly TurnFields[], now: string): readonly TurnFields[] {
  const id = String(Math.max(0, ...turns.map((turn) => Number(turn.id) || 0)) + 1);
  const by = turns.at(-1)?.by === 'ASKER' ? 'OFFICER' : 'ASKER';
  return [...turns, { id, by, at: now, text: '' }];
}

/**
 * The turns without those at the end into which nothing was put: Enter after the last answer adds one. Two stay.
 *
 * @param hasFiles whether a turn, by its id, has files; also those that are not uploaded
 */
export function withoutBlankTail(
  turns: readonly TurnFields[],
  hasFiles: (id: string) => boolean,
): readonly TurnFields[] {
  const isUsed = ({ id, text }: TurnFields): boolean => !isBlank(text) || hasFiles(id);
  return turns.slice(0, Math.max(2, turns.findLastIndex(isUsed) + 1));
}
