import { sendWords, type SendWords } from '../send-notice/send-words';
import type { FormKind } from '../../domain/form-key';
import type { Sending } from '../../domain/sending';
import { MESSAGE_WORDS } from '../../words/message-kinds';

/**
 * Outcome of a message whose form was closed before the response; null while the outcome is unknown.
 *
 * @param reference of the ticket; empty when unknown
 */
export function outcomeWords(kind: FormKind, sending: Sending, reference: string): SendWords | null {
  const message = MESSAGE_WORDS[kind];
  const subject = message + (reference && ` ${reference}`);
  if (sending.status === 'sent') {
    const recorded = kind === 'new' || kind === 'transcript';
    return { icon: 'check-circle', title: `${raised(subject)} sudah ${recorded ? 'tercatat' : 'terkirim'}`, text: '' };
  }
  if (sending.status === 'checking') return null;
  const words = sendWords(sending);
  return words && { ...words, title: `Pengiriman ${subject}: ${lowered(words.title)}` };
}

function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
