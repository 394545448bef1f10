import { required, type SchemaFn } from '@angular/forms/signals';
import type { Limits } from '../../domain/limits';
import type { NewFeedback } from '../../domain/submission';
import { cleanText } from '../../domain/text';
import { type Rating, RATINGS } from '../../domain/ticket';
import { requiredTextProblem, textProblem } from '../../words/field-words';
import { rule } from '../field-rules';

/** The form's model. The draft stores the fields under these names. */
export interface FeedbackFields {
  /** `yes`, `no`, or empty before the user has answered. */
  readonly solved: string;
  /** Empty before the user has chosen. */
  readonly rating: Rating | '';
  readonly comment: string;
}

/** The fields in page order. */
export const FEEDBACK_ORDER = ['rating', 'comment'] as const;

/** The rating in a draft; empty for a missing or an invalid one. */
export function ratingOf(code: string | undefined): Rating | '' {
  return RATINGS.find((rating) => rating === code) ?? '';
}

/** Rules of the feedback: a comment of at most `commentLength` characters, required for Tidak Membantu (fig 22, step 4). */
export function feedbackSchema(limits: () => Limits): SchemaFn<FeedbackFields> {
  return ({ rating, comment }) => {
    required(rating, { message: 'Pilih salah satu: Membantu, Netral, atau Tidak Membantu.' });
    rule(comment, (text, { valueOf }) => {
      const problem = valueOf(rating) === 'NOT_HELPFUL' ? requiredTextProblem : textProblem;
      return problem('Komentar', text, limits().commentLength);
    });
  };
}

/** The feedback to send (fig 22), with clean text. */
export function newFeedback(rating: Rating, comment: string): NewFeedback {
  return { rating, comment: cleanText(comment).trim() };
}
