import { is, type BaseIssue, type BaseSchema, type InferOutput } from 'valibot';
import { cleanText, countCharacters, isBlank } from '../../../src/app/domain/text';
import type { AttachmentInfo } from '../../../src/app/domain/ticket';
import type { StoredFile, World } from '../world';
import { invalid, ProblemError } from './problem-error';

/** The body, when it matches the schema. Throws a `ProblemError` with 400 otherwise. */
export function bodyOf<T extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(
  schema: T,
  body: unknown,
): InferOutput<T> {
  if (!is(schema, body)) throw new ProblemError(400, 'WRONG_FORM', 'Isi permintaan tidak sesuai bentuknya.');
  return body;
}

/** Collects the errors of a form by the field names of the wire format. */
export class FormChecks {
  private readonly fields: Record<string, string> = {};

  constructor(private readonly world: World) {}

  /** Returns the cleaned text that is stored. */
  text(field: string, value: string, longest: number, required = true): string {
    const text = cleanText(value).trim();
    if (required && isBlank(text)) this.fields[field] = 'Wajib diisi.';
    else if (countCharacters(text) > longest) {
      this.fields[field] = `Paling banyak ${longest.toLocaleString('id-ID')} karakter.`;
    }
    return text;
  }

  check(field: string, holds: boolean, words: string): void {
    if (!holds) this.fields[field] ??= words;
  }

  /** This user's uploads that no message has used yet. */
  uploads(ids: readonly string[]): readonly StoredFile[] {
    const { files, limits, persona } = this.world;
    const found = ids.flatMap((id) => files.get(id) ?? []);
    const usable = found.every((file) => file.owner === persona.session.userId && file.ticketId === null);
    this.check('upload_ids', found.length === ids.length && usable, 'Ada lampiran yang tidak ditemukan, pilih ulang.');
    this.check('upload_ids', ids.length <= limits.files, `Paling banyak ${limits.files} berkas.`);
    return found;
  }

  refuseIfWrong(): void {
    if (Object.keys(this.fields).length > 0) throw invalid(this.fields);
  }
}

/** Assigns the files to the ticket. */
export function attach(files: readonly StoredFile[], ticketId: string): readonly AttachmentInfo[] {
  return files.map((file) => {
    file.ticketId = ticketId;
    return { id: file.id, name: file.name, size: file.bytes.length, type: file.type };
  });
}
