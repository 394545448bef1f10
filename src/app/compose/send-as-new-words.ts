import type { FormKind } from '../domain/form-key';

const NEW: Readonly<Record<FormKind, string>> = {
  new: 'tiket',
  transcript: 'transkrip',
  turn: 'transkrip',
  reply: 'tanggapan',
  answer: 'tanggapan',
  feedback: 'feedback',
  forward: 'penerusan',
};

/** On the button that sends a text once more, as another message. */
export function sendAsNewWords(kind: FormKind): string {
  return `Gunakan sebagai ${NEW[kind]} baru`;
}
