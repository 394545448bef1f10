import type { FieldProblem } from '../../domain/field-problem';
import { fieldProblems } from '../../domain/field-problem';
import { requiredTextProblem, textProblem } from '../../domain/field-words';
import type { Limits } from '../../domain/limits';
import type { NewFeedback, NewReply } from '../../domain/submission';
import { cleanText } from '../../domain/text';
import type { Rating } from '../../domain/ticket';

/** The draft's fields, as a form's model. */
export interface ReplyFields {
  readonly text: string;
}

export interface FeedbackFields {
  /** `yes`, `no`, or empty while the question is not answered. */
  readonly solved: string;
  readonly rating: Rating | null;
  readonly comment: string;
}

export const RATINGS: readonly Rating[] = ['HELPFUL', 'NEUTRAL', 'NOT_HELPFUL'];

/** A rating out of a draft; null for none, or for what somebody else's hand put there. */
export function ratingOf(code: string | undefined): Rating | null {
  return RATINGS.find((rating) => rating === code) ?? null;
}

export function replyProblems(text: string, limits: Limits, attachments: string | null): readonly FieldProblem[] {
  return fieldProblems({ text: requiredTextProblem('Tanggapan', text, limits.textLength), attachments });
}

export function newReply(text: string, uploadIds: readonly string[]): NewReply {
  return { text: cleanText(text), uploadIds };
}

/** A comment is required for Tidak Membantu (fig 22, step 4). */
export function feedbackProblems(rating: Rating | null, comment: string, limits: Limits): readonly FieldProblem[] {
  const problem = rating === 'NOT_HELPFUL' ? requiredTextProblem : textProblem;
  return fieldProblems({
    rating: rating ? null : 'Pilih salah satu: Membantu, Netral, atau Tidak Membantu.',
    comment: problem('Komentar', comment, limits.commentLength),
  });
}

export function newFeedback(rating: Rating, comment: string): NewFeedback {
  return { rating, comment: cleanText(comment).trim() };
}
