import type { Failure, FormField } from '../../domain/failure';
import { cleanText } from '../../domain/text';
import { own, isRecord } from '../wire/read-value';
import { readJson } from './read-json';

/** A machine-readable code. Any other text could be a stack trace (F41). */
const CODE = /^[A-Z][A-Z0-9_]{1,59}$/;

const FORM_FIELDS: Readonly<Record<string, FormField>> = {
  subject: 'subject',
  asker_email: 'email',
  asker_kind: 'askerKind',
  asker_name: 'name',
  satker_code: 'satker',
  method: 'method',
  turns: 'turns',
  result: 'result',
  reason: 'reason',
  tried: 'tried',
  question: 'text',
  text: 'text',
  destination: 'destination',
  upload_ids: 'attachments',
  file: 'attachments',
  rating: 'rating',
  comment: 'comment',
};

const LONGEST_REASON = 200;
const NOT_FOR_PEOPLE = /[\n<>{}]|\b\w*(?:Exception|\wError)\b|\bat \S+\(|\b(?:[a-z]\w*\.){2,}[A-Z]|\bSQL/;
const UNNAMED_REASON = 'Isian ini tidak diterima. Periksa kembali.';

/** Code and fields of a problem+json body. Drops all other texts. */
export function readProblem(body: string): Pick<Failure, 'code' | 'fields'> {
  const problem = readJson(body);
  const code = own(problem, 'code');
  return {
    code: typeof code === 'string' && CODE.test(code) ? code : null,
    fields: readFields(own(problem, 'fields')),
  };
}

function readFields(fields: unknown): Failure['fields'] {
  if (!isRecord(fields)) return {};
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, reason]) => {
      const field = fieldOf(name);
      return field ? [[field, readReason(reason)]] : [];
    }),
  );
}

/** The form field of a wire name: `turns[1]` and `turns[1].at` are the second turn of a transcript. */
function fieldOf(name: string): FormField | undefined {
  const turn = /^turns\[(\d{1,3})\]/.exec(name)?.[1];
  if (turn !== undefined) return `turn-${Number(turn) + 1}`;
  return Object.hasOwn(FORM_FIELDS, name) ? FORM_FIELDS[name] : undefined;
}

function readReason(reason: unknown): string {
  const words = typeof reason === 'string' ? cleanText(reason).trim() : '';
  return !words || words.length > LONGEST_REASON || NOT_FOR_PEOPLE.test(words) ? UNNAMED_REASON : words;
}
