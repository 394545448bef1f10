import type { FormKind } from '../domain/form-key';

/** What a form makes, as the user calls it. */
export const MESSAGE_WORDS: Readonly<Record<FormKind, string>> = {
  new: 'tiket',
  transcript: 'transkrip',
  turn: 'transkrip',
  reply: 'tanggapan',
  answer: 'tanggapan',
  feedback: 'feedback',
  forward: 'penerusan',
};
