import { type FieldProblem, fieldProblems } from '../../domain/field-problem';
import { emailProblem, requiredTextProblem } from '../../domain/field-words';
import { fromLocalMinute } from '../../domain/instant';
import type { Limits } from '../../domain/limits';
import type { Destination } from '../../domain/ticket';
import { transcriptResults } from '../../domain/transitions';
import { METHOD_CODES } from '../../domain/words';
import type { ZoneName } from '../../domain/zone';
import type { TranscriptFields, TurnFields } from './transcript-fields';

export interface TranscriptRules {
  readonly limits: Limits;
  readonly zone: ZoneName;
  readonly destinations: readonly Destination[];
  /** ISO 8601: nothing was said after it. */
  readonly now: string;
  /** Why the files may not leave yet. */
  readonly attachments: string | null;
}

export interface TurnProblems {
  readonly at: string | null;
  readonly text: string | null;
}

export function transcriptProblems(fields: TranscriptFields, rules: TranscriptRules): readonly FieldProblem[] {
  const { limits, destinations } = rules;
  const methods: readonly string[] = METHOD_CODES;
  return fieldProblems({
    askerKind: fields.askerKind ? null : 'Jenis penanya wajib dipilih.',
    name: requiredTextProblem('Nama Penanya', fields.name, limits.subjectLength),
    email: emailProblem(fields.email),
    satker: fields.askerKind === 'SATKER' && !fields.satker ? 'Satker wajib dipilih untuk penanya dari satker.' : null,
    method: methods.includes(fields.method) ? null : 'Metode wajib dipilih.',
    destination: destinations.some(({ code }) => code === fields.destination) ? null : 'Tujuan wajib dipilih.',
    subject: requiredTextProblem('Judul', fields.subject, limits.subjectLength),
    turns: turnsProblem(fields, rules),
    attachments: rules.attachments,
    result: resultProblem(fields),
  });
}

/** What is wrong with each turn, beside it. */
export function turnProblems(
  turns: readonly TurnFields[],
  { limits, zone, now }: TranscriptRules,
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
  if (at === null) return 'Waktu wajib diisi.';
  if (at < before) return 'Waktu lebih awal daripada percakapan di atasnya.';
  return at > now ? 'Waktu belum terjadi.' : null;
}

/** The first thing that is wrong with the conversation, for the summary. */
function turnsProblem({ turns, result }: TranscriptFields, rules: TranscriptRules): string | null {
  const problems = turnProblems(turns, rules);
  const place = problems.findIndex(({ at, text }) => at ?? text);
  const found = problems[place];
  if (found) return found.text ?? `Percakapan ${place + 1}: ${(found.at ?? '').toLowerCase()}`;
  const unanswered = turns.every(({ by }) => by === 'ASKER');
  return unanswered && result !== 'FORWARDED' ? 'Percakapan belum berisi jawaban CSO.' : null;
}

function resultProblem({ result, satker }: TranscriptFields): string | null {
  if (!result) return 'Hasil wajib dipilih.';
  return transcriptResults(satker !== '').includes(result) ? null : 'Tanpa satker, tidak ada yang dapat ditunggu.';
}
