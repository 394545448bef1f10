import { required, type SchemaFn } from '@angular/forms/signals';
import { requiredText, rule } from '../../compose/field-rules';
import { requiredTextProblem, textProblem } from '../../words/field-words';
import type { Limits } from '../../domain/limits';
import type { NewFeedback, NewReply } from '../../domain/submission';
import { cleanText } from '../../domain/text';
import { type Rating, RATINGS } from '../../domain/ticket';

/** The form's model. The draft stores the fields under these names. */
export interface ReplyFields {
  readonly text: string;
}

export interface FeedbackFields {
  /** `yes`, `no`, or empty before the user has answered. */
  readonly solved: string;
  /** Empty before the user has chosen. */
  readonly rating: Rating | '';
  readonly comment: string;
}

/** The rating in a draft; empty for a missing or an invalid one. */
export function ratingOf(code: string | undefined): Rating | '' {
  return RATINGS.find((rating) => rating === code) ?? '';
}

/** The fields in page order. */
export const REPLY_ORDER = ['text', 'attachments'] as const;
export const FEEDBACK_ORDER = ['rating', 'comment'] as const;

/** Fields of a reply and of an officer's answer. */
export function replySchema(limits: () => Limits): SchemaFn<ReplyFields> {
  return ({ text }) => requiredText(text, 'Tanggapan', () => limits().textLength);
}

export function newReply(text: string, uploadIds: readonly string[]): NewReply {
  return { text: cleanText(text), uploadIds };
}

/** A comment is required for Tidak Membantu (fig 22, step 4). */
export function feedbackSchema(limits: () => Limits): SchemaFn<FeedbackFields> {
  return ({ rating, comment }) => {
    required(rating, { message: 'Pilih salah satu: Membantu, Netral, atau Tidak Membantu.' });
    rule(comment, (text, { valueOf }) => {
      const problem = valueOf(rating) === 'NOT_HELPFUL' ? requiredTextProblem : textProblem;
      return problem('Komentar', text, limits().commentLength);
    });
  };
}

export function newFeedback(rating: Rating, comment: string): NewFeedback {
  return { rating, comment: cleanText(comment).trim() };
}
