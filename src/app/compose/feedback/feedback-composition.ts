import { formKey } from '../../domain/form-key';
import type { Limits } from '../../domain/limits';
import type { TicketDetail } from '../../domain/ticket';
import type { FormOf } from '../composition';
import { FEEDBACK_ORDER, type FeedbackFields, feedbackSchema, newFeedback, ratingOf } from './feedback-fields';

/** The question of fig 21. */
export const SOLVED_QUESTION = 'Apakah pertanyaan/permasalahan Anda sudah terselesaikan?';

/** The notice of fig 22, which describes the button that sends the feedback. */
export const CLOSING_NOTICE =
  'Tiket yang sudah ditandai Selesai akan tertutup dan tidak dapat diberikan tanggapan lagi oleh Penanya dan KPPN/Satker';

/** Words of the success dialog after feedback (fig 23); the reference may be empty. */
export function feedbackWords(reference: string): string {
  return `Terimakasih atas feedback yang Anda berikan pada tiket${reference ? ` nomor ${reference}` : ''}`;
}

/** Composition of Feedback (fig 22). */
export function feedbackOf(ticket: () => TicketDetail, limits: () => Limits): FormOf<FeedbackFields> {
  return {
    form: () => formKey('feedback', ticket().id),
    // Hapus Isian does not clear the answer to "is it solved?".
    preservedOnClear: ['solved'],
    fields: ({ solved = '', rating, comment = '' }) => ({ solved, rating: ratingOf(rating), comment }),
    schema: feedbackSchema(limits),
    order: FEEDBACK_ORDER,
    message: ({ rating, comment }) => {
      const { id, etag } = ticket();
      return rating ? { kind: 'feedback', id, feedback: newFeedback(rating, comment), etag } : null;
    },
    text: ({ comment }) => comment,
  };
}
