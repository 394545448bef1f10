import { type SchemaFn, validateTree } from '@angular/forms/signals';
import { fieldError } from '../../compose/field-rules';
import type { FormField } from '../../domain/failure';
import { type FieldProblem, fieldProblems } from '../../domain/field-problem';
import { NAMES_NO_SATKER, optionalEmailProblem, requiredTextProblem } from '../../words/field-words';
import { fromLocalMinute } from '../../domain/instant';
import type { Limits } from '../../domain/limits';
import { needsSatker, transcriptResults } from '../../domain/officer';
import { satkerCode } from '../../domain/satker-text';
import { isBlank } from '../../domain/text';
import type { Destination } from '../../domain/ticket';
import { METHOD_CODES } from '../../words/methods';
import type { ZoneName } from '../../domain/session';
import type { TranscriptFields, TurnFields } from './transcript-fields';

export interface TranscriptRules {
  readonly limits: Limits;
  readonly zone: ZoneName;
  readonly destinations: readonly Destination[];
  /** ISO 8601: nothing was said after it. */
  readonly now: string;
  /** Why the files may not leave yet. */
  readonly attachments: string | null;
  /** What the look-up of the satker has found wrong. */
  readonly satker: string | null;
}

export interface TurnProblems {
  readonly at: string | null;
  readonly text: string | null;
}

/** The fields that the backend may refuse, in the order of the page. */
export const TRANSCRIPT_ORDER = [
  'askerKind',
  'name',
  'email',
  'satker',
  'method',
  'destination',
  'subject',
  'turns',
  'attachments',
  'result',
] as const;

/** `rules` are read each time: what the backend offers, what was looked up, and what time it is. */
export function transcriptSchema(rules: (fields: TranscriptFields) => TranscriptRules): SchemaFn<TranscriptFields> {
  return (path) =>
    validateTree(path, ({ value }) =>
      transcriptProblems(value(), rules(value())).map(({ field, words }) => fieldError(words, field)),
    );
}

export function transcriptProblems(fields: TranscriptFields, rules: TranscriptRules): readonly FieldProblem[] {
  const { limits, destinations } = rules;
  const methods: readonly string[] = METHOD_CODES;
  return fieldProblems({
    askerKind: fields.askerKind ? null : 'Jenis penanya wajib dipilih.',
    name: requiredTextProblem('Nama Penanya', fields.name, limits.subjectLength),
    email: optionalEmailProblem(fields.email),
    satker: satkerProblem(fields, rules.satker),
    method: methods.includes(fields.method) ? null : 'Metode wajib dipilih.',
    destination: destinations.some(({ code }) => code === fields.destination) ? null : 'Tujuan wajib dipilih.',
    subject: requiredTextProblem('Judul', fields.subject, limits.subjectLength),
    ...turnsProblems(fields, rules),
    attachments: rules.attachments,
    result: resultProblem(fields),
  });
}

function satkerProblem({ askerKind, satker }: TranscriptFields, unknown: string | null): string | null {
  if (!askerKind) return null;
  if (!needsSatker(askerKind)) {
    return isBlank(satker)
      ? null
      : 'Penanya ini bukan dari satker. Kosongkan isian satker, atau pilih Satker sebagai jenis penanya.';
  }
  if (isBlank(satker)) return 'Satker wajib dipilih untuk penanya dari satker.';
  return unknown ?? (satkerCode(satker) ? null : NAMES_NO_SATKER);
}

/** What is wrong with each turn, beside it. */
export function turnProblems(
  turns: readonly TurnFields[],
  { limits, zone, now }: Pick<TranscriptRules, 'limits' | 'zone' | 'now'>,
): readonly TurnProblems[] {
  let before = '';
  return turns.map((turn, index) => {
    const at = fromLocalMinute(turn.at, zone);
    const problem = atProblem(at, before, now);
    before = at ?? before;
    return { at: problem, text: requiredTextProblem(`Isi percakapan ${index + 1}`, turn.text, limits.textLength) };
  });
}

function atProblem(at: string | null, before: string, now: string): string | null {
  if (at === null) return 'Waktu belum lengkap: isi tanggal dan jamnya.';
  if (at < before) return 'Waktu lebih awal daripada percakapan di atasnya.';
  return at > now ? 'Waktu belum terjadi.' : null;
}

/** Every turn that something is wrong with, for the summary; else what is wrong with the conversation. */
function turnsProblems(
  { turns, result }: TranscriptFields,
  rules: TranscriptRules,
): Readonly<Partial<Record<FormField, string>>> {
  const wrong = turnProblems(turns, rules).flatMap(({ at, text }, index) => {
    const words = [text, at && `Percakapan ${index + 1}: ${at.charAt(0).toLowerCase()}${at.slice(1)}`];
    const said = words.filter(Boolean).join(' ');
    return said ? [[`turn-${index + 1}`, said] as const] : [];
  });
  if (wrong.length) return Object.fromEntries(wrong);
  const unanswered = turns.every(({ by }) => by === 'ASKER');
  return unanswered && result !== 'FORWARDED' ? { turns: 'Percakapan belum berisi jawaban CSO.' } : {};
}

function resultProblem({ result, askerKind }: TranscriptFields): string | null {
  if (!result) return 'Hasil wajib dipilih.';
  return transcriptResults(needsSatker(askerKind)).includes(result)
    ? null
    : 'Tanpa satker, tidak ada yang dapat ditunggu.';
}
