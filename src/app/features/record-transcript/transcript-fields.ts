import type { TranscriptResult } from '../../domain/officer';
import type { AskerKind } from '../../domain/ticket';

/** One turn as it is typed; `at` as `input type=datetime-local` writes it, by the clock on the office's wall. */
export interface TurnFields {
  readonly id: string;
  readonly by: 'ASKER' | 'OFFICER';
  readonly at: string;
  readonly text: string;
}

/** What is typed, as it is typed; the draft holds it under these names, the turns as JSON. */
export interface TranscriptFields {
  readonly askerKind: AskerKind | '';
  readonly name: string;
  readonly email: string;
  /** As typed: a code, with or without a name after it, or what does not name a satker yet; empty for none. */
  readonly satker: string;
  readonly method: string;
  readonly subject: string;
  readonly destination: string;
  readonly result: TranscriptResult | '';
  readonly turns: readonly TurnFields[];
}

export type TranscriptField = Exclude<keyof TranscriptFields, 'turns'>;

/** Question and answer: what a conversation has at least, unless it is sent on unanswered. */
export function firstTurns(now: string): readonly TurnFields[] {
  return [
    { id: '1', by: 'ASKER', at: now, text: '' },
    { id: '2', by: 'OFFICER', at: now, text: '' },
  ];
}

/**
 * The draft's fields; `now` is the office's clock, and `destination` the only one there is. A turn goes on with what the
 * form has noted in the one `before`, or each letter would give it a new field.
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

/** The turns of a stored text; null when it is missing or no list of turns. */
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

/** Whoever did not speak last speaks next; ids are never used again, since drafts of files hang on them. */
export function withNextTurn(turns: readonly TurnFields[], now: string): readonly TurnFields[] {
  const id = String(Math.max(0, ...turns.map((turn) => Number(turn.id) || 0)) + 1);
  const by = turns.at(-1)?.by === 'ASKER' ? 'OFFICER' : 'ASKER';
  return [...turns, { id, by, at: now, text: '' }];
}
