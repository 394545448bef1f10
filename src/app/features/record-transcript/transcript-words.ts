import type { TranscriptResult } from '../../domain/officer';
import { isBlank } from '../../domain/text';
import { EVENTS } from '../../words/events';
import { STATUSES } from '../../words/statuses';
import type { TranscriptFields, TurnFields } from './transcript-fields';

export const RESULTS: Readonly<Record<TranscriptResult, string>> = {
  DONE: STATUSES.closed.words,
  WAITING_SATKER: STATUSES['waiting-satker'].words,
  FORWARDED: EVENTS.FORWARDED,
};

export const SPEAKERS: Readonly<Record<TurnFields['by'], string>> = { ASKER: 'Penanya', OFFICER: 'CSO' };

/** Words of the success dialog after a conversation was recorded. */
export function transcribedWords(reference: string | null, haiDjpbNumber: string | null): string {
  const number = reference ? ` dengan nomor tiket ${reference}` : '';
  const there = haiDjpbNumber ? ` dan nomor tiket HAI-DJPb ${haiDjpbNumber}` : '';
  return `Berhasil merekam percakapan${number}${there}`;
}

/** Everything that the user typed, as one text to copy. */
export function writtenWords({ subject, turns }: TranscriptFields): string {
  return [subject, ...turns.map(({ text }) => text)].filter((each) => !isBlank(each)).join('\n\n');
}
