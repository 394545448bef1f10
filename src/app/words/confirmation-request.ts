import type { ConfirmationTarget } from '../domain/owed-confirmations';
import { referenceLabel } from '../domain/reference';
import { formatCount, isEmail } from '../domain/text';

/** Tickets that one message names; a link of a mail program holds some 2,000 characters. */
const MOST_NAMED = 20;

/** A ticket in a message: nothing of its subject or text, since a message leaves the application. */
export interface NamedTicket {
  readonly reference: string;
  /** `12 hari kerja`; empty when it is not known. */
  readonly age: string;
}

/**
 * A message to a satker that owes confirmations: the references with their ages, and where to confirm.
 *
 * @param satker name and code, as they are shown
 * @param office that writes
 */
export function confirmationRequest(satker: string, office: string, tickets: readonly NamedTicket[]): string {
  const named = tickets.slice(0, MOST_NAMED).map(({ reference, age }, index) => {
    return `${index + 1}. ${referenceLabel(reference || '-')}${age && `, selesai ${age} yang lalu`}`;
  });
  const rest = tickets.length - named.length;
  return [
    `Yth. Operator ${satker},`,
    '',
    `${tickets.length} tiket berikut sudah kami jawab dan menunggu konfirmasi Anda:`,
    ...named,
    ...(rest ? [`dan ${rest} tiket lain.`] : []),
    '',
    'Mohon buka MONSAKTI, menu HAI-CSO > Tiket Bantuan dan Layanan Perbendaharaan > Menunggu Anda, lalu beri feedback. Bila belum terselesaikan, jawab Tidak dan tuliskan yang masih Anda perlukan.',
    '',
    'Terima kasih.',
    office,
  ].join('\n');
}

/** The message in the user's mail program; unreadable addresses are left out. */
export function mailLink(emails: readonly string[], subject: string, text: string): string {
  const to = [...new Set(emails)].filter(isEmail).map(encodeURIComponent).join(',');
  return `mailto:${to}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n'))}`;
}

/** The message in WhatsApp, where the user chooses to whom it goes: no number is known here. */
export function whatsAppLink(text: string): string {
  return `https://wa.me/?text=${encodeURIComponent(text.toWellFormed())}`;
}

/** How far it is to the target of confirmations. */
export function targetWords({ missing, percent }: ConfirmationTarget): string {
  return missing ? `${formatCount(missing)} lagi sampai ${percent}%` : `target ${percent}% tercapai`;
}
