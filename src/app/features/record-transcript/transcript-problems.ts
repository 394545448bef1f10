import { type SchemaFn, validateTree } from '@angular/forms/signals';
import { fieldError } from '../../compose/field-rules';
import type { FormField } from '../../domain/failure';
import { type ChoiceProblem, type FieldProblem, fieldProblems } from '../../domain/field-problem';
import { destinationProblem } from '../../words/choice-words';
import { NO_MATCHING_SATKER, optionalEmailProblem, requiredTextProblem } from '../../words/field-words';
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
  /** Why there is no destination on offer. */
  readonly destinationsProblem: ChoiceProblem;
  /** ISO 8601 in UTC; no turn may be later. */
  readonly now: string;
  /** Why the files prevent sending. */
  readonly attachments: string | null;
  /** Problem that the look-up of the satker found. */
  readonly satker: string | null;
}

export interface TurnProblems {
  readonly at: string | null;
  readonly text: string | null;
}

/** The fields that the backend may refuse, in page order. */
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

/** @param rules read at each validation: the destinations, the satker look-up and the time change */
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
    destination: destinationProblem(
      fields.destination,
      destinations.map(({ code }) => code),
      rules.destinationsProblem,
    ),
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
  return unknown ?? (satkerCode(satker) ? null : NO_MATCHING_SATKER);
}

/** The problems of each turn. */
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

/** Problems of the turns for the summary; if there are none, the problem of the conversation as a whole. */
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
