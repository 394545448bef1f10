import type { TicketDetail } from '../../domain/ticket';
import { answeredWords } from './answered-words';
import type { OfficerStep } from './officer-fields';

const of = (reference: string): string => (reference ? ` nomor ${reference}` : '');

/** Told when an answer has been recorded. */
export function officerAnsweredWords(step: OfficerStep, reference: string): string {
  return step === 'finish' ? `Berhasil menyelesaikan tiket${of(reference)}` : answeredWords(reference);
}

/** With the number that HAI-DJPb has given, once it has. */
export function forwardedWords(ticket: Pick<TicketDetail, 'haiDjpbNumber'> | null, reference: string): string {
  const number = ticket?.haiDjpbNumber;
  const there = number ? ` dengan nomor tiket HAI-DJPb ${number}` : '';
  return `Berhasil meneruskan tiket${of(reference)} ke HAI-DJPb${there}`;
}
