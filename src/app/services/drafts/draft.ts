import { isBlank } from '../../domain/text';
import type { AttachmentInfo } from '../../domain/ticket';
import { newIdempotencyKey } from './idempotency-key';

export interface Draft {
  readonly fields: Readonly<Record<string, string>>;
  /** Files that the backend already holds. */
  readonly uploads: readonly AttachmentInfo[];
  /** Names of files that were chosen but never arrived: to be chosen again after a reload. */
  readonly missingFiles: readonly string[];
  /** Idempotency-Key of the submission that this draft will become. */
  readonly key: string;
  /** ISO 8601 in UTC. */
  readonly savedAt: string;
  /** Whether that is the backend's time and a second clock agreed: one alone may be wrong. */
  readonly timeIsSure: boolean;
}

/** What a form hands over; fields that are not named stay as they are. */
export type DraftChange = Partial<Pick<Draft, 'fields' | 'uploads' | 'missingFiles'>>;

const LIFE = 24 * 60 * 60 * 1000;

/** By the backend's clock; `unknown` for a draft of a time that cannot be, or that a wrong clock may have told. */
export function ageOf({ savedAt, timeIsSure }: Draft, now: number): 'alive' | 'expired' | 'unknown' {
  const age = now - Date.parse(savedAt);
  if (!timeIsSure || Number.isNaN(age) || age < 0) return 'unknown';
  return age < LIFE ? 'alive' : 'expired';
}

export function isEmptyChange(change: DraftChange): boolean {
  return (
    Object.values(change.fields ?? {}).every((text) => text === '') &&
    !change.uploads?.length &&
    !change.missingFiles?.length
  );
}

/** Fields that hold a form's state and no typed text. */
const NO_CONTENT: readonly string[] = ['solved', 'open', 'step'];

/** In the turns of a conversation, which say who spoke and when before there is a word. */
const A_TEXT = /"text":"(?!")/;

/** Whether there is something in it that could be lost. */
export function holdsContent({ fields, uploads, missingFiles }: Draft): boolean {
  const written = Object.entries(fields).some(
    ([name, text]) => !NO_CONTENT.includes(name) && (name === 'turns' ? A_TEXT.test(text) : !isBlank(text)),
  );
  return written || uploads.length > 0 || missingFiles.length > 0;
}

/** What was uploaded belongs to the message that was sent: the files have to be chosen again for another one. */
export function withoutUploads(draft: Draft): Draft {
  return { ...draft, uploads: [], missingFiles: [...draft.missingFiles, ...draft.uploads.map(({ name }) => name)] };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const isAttachment = (value: unknown): value is AttachmentInfo =>
  isRecord(value) &&
  isText(value['id']) &&
  isText(value['name']) &&
  isText(value['type']) &&
  typeof value['size'] === 'number';

/** As docs/api.md has keys: what a header cannot carry could never be sent (a line break). */
const KEY = /^[\w-]{8,64}$/;

/** The draft of a stored text; null for text that is no draft (F62). */
export function parseDraft(json: string): Draft | null {
  try {
    const value: unknown = JSON.parse(json);
    if (!isRecord(value) || !isRecord(value['fields']) || !isText(value['key']) || !isText(value['savedAt'])) {
      return null;
    }
    const { uploads, missingFiles } = value;
    return {
      fields: Object.fromEntries(
        Object.entries(value['fields']).filter((field): field is [string, string] => isText(field[1])),
      ),
      uploads: Array.isArray(uploads) ? uploads.filter(isAttachment) : [],
      missingFiles: Array.isArray(missingFiles) ? missingFiles.filter(isText) : [],
      key: KEY.test(value['key']) ? value['key'] : newIdempotencyKey(),
      savedAt: value['savedAt'],
      timeIsSure: value['timeIsSure'] === true,
    };
  } catch {
    return null;
  }
}
