import type { OfficerStep } from '../../compose/officer/officer-fields';
import type { TicketDetail } from '../../domain/ticket';
import { answeredWords } from './answered-words';

const of = (reference: string): string => (reference ? ` nomor ${reference}` : '');

/** Words of the success dialog after an officer's answer. */
export function officerAnsweredWords(step: OfficerStep, reference: string): string {
  return step === 'finish' ? `Berhasil menyelesaikan tiket${of(reference)}` : answeredWords(reference);
}

/** Maximum number of file names in the success dialog. */
const MOST_FILES = 10;

/** Words of the success dialog after forwarding, with HAI-DJPb's number if there is one, and the forwarded files. */
export function forwardedWords(
  ticket: Pick<TicketDetail, 'haiDjpbNumber' | 'thread'> | null,
  reference: string,
): string {
  const number = ticket?.haiDjpbNumber;
  const there = number ? ` dengan nomor tiket HAI-DJPb ${number}` : '';
  const names = (ticket?.thread ?? []).flatMap(({ attachments }) => attachments.map(({ name }) => name));
  const files = names.length ? `. Lampiran yang ikut diteruskan: ${listed(names)}` : '';
  return `Berhasil meneruskan tiket${of(reference)} ke HAI-DJPb${there}${files}`;
}

function listed(names: readonly string[]): string {
  const others = names.length - MOST_FILES;
  return names.slice(0, MOST_FILES).join(', ') + (others > 0 ? `, dan ${others} lainnya` : '');
}
