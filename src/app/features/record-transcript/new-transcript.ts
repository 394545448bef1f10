import { fromLocalMinute } from '../../domain/instant';
import type { NewTranscript } from '../../domain/officer';
import { satkerCode } from '../../domain/satker-text';
import { cleanText, isBlank } from '../../domain/text';
import type { AskerKind, MethodCode } from '../../domain/ticket';
import type { ZoneName } from '../../domain/session';
import type { TranscriptFields } from './transcript-fields';

/** Whether a required field is empty. */
export function isIncomplete({ satker: _, email: __, turns, ...required }: TranscriptFields): boolean {
  return [...Object.values(required), ...turns.map(({ text }) => text)].some(isBlank);
}

/** The validated fields as the request needs them; `uploadIds` by turn. */
export function newTranscript(
  fields: TranscriptFields,
  uploadIds: ReadonlyMap<string, readonly string[]>,
  zone: ZoneName,
): NewTranscript {
  return {
    askerKind: fields.askerKind as AskerKind,
    name: cleanText(fields.name).trim(),
    email: fields.email.trim(),
    satker: satkerCode(fields.satker) || null,
    method: fields.method as MethodCode,
    subject: cleanText(fields.subject).trim(),
    destination: fields.destination,
    turns: fields.turns.map(({ id, by, at, text }) => ({
      by,
      at: fromLocalMinute(at, zone) ?? '',
      text: cleanText(text),
      uploadIds: uploadIds.get(id) ?? [],
    })),
    result: fields.result || 'DONE',
  };
}
