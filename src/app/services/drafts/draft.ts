import { isBlank } from '../../domain/text';
import type { AttachmentInfo } from '../../domain/ticket';
import { newIdempotencyKey } from './idempotency-key';

export interface Draft {
  readonly fields: Readonly<Record<string, string>>;
  /** Files that are already uploaded. */
  readonly uploads: readonly AttachmentInfo[];
  /** Names of files that were chosen but not uploaded. After a reload the user must choose them again. */
  readonly missingFiles: readonly string[];
  /** Idempotency-Key for sending this draft. */
  readonly key: string;
  /** ISO 8601 in UTC. */
  readonly savedAt: string;
  /** Whether `savedAt` is the backend's time and a second clock agreed. */
  readonly timeIsSure: boolean;
}

/** A change of a draft. Missing properties stay unchanged. */
export type DraftChange = Partial<Pick<Draft, 'fields' | 'uploads' | 'missingFiles'>>;

const LIFE = 24 * 60 * 60 * 1000;

/** Age of a draft by the backend's clock; `unknown` if its time is impossible or unconfirmed. */
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

/** Fields with a form's state, not typed text. */
const NO_CONTENT: readonly string[] = ['solved', 'open', 'step', 'to'];

/** Matches a non-empty text in the turns' JSON. A turn has a speaker and a time before anything is typed. */
const A_TEXT = /"text":"(?!")/;

/** Whether the draft has content that could be lost. */
export function hasContent({ fields, uploads, missingFiles }: Draft): boolean {
  const written = Object.entries(fields).some(
    ([name, text]) => !NO_CONTENT.includes(name) && (name === 'turns' ? A_TEXT.test(text) : !isBlank(text)),
  );
  return written || uploads.length > 0 || missingFiles.length > 0;
}

/** The draft without its uploads, which belong to the sent message. Their files must be chosen again. */
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

/** The format of docs/api.md. A key with other characters, such as a line break, could not be sent in a header. */
const KEY = /^[\w-]{8,64}$/;

/** Parses a stored draft; null for an invalid one (F62). */
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
