import type { FormKind } from '../domain/form-key';

/** Name of the message that each form sends. */
export const MESSAGE_WORDS: Readonly<Record<FormKind, string>> = {
  new: 'tiket',
  transcript: 'transkrip',
  turn: 'transkrip',
  reply: 'tanggapan',
  answer: 'tanggapan',
  together: 'tanggapan',
  feedback: 'feedback',
  forward: 'penerusan',
  claim: 'pengalihan tiket',
  handover: 'pengalihan tiket',
};
