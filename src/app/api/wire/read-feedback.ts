import type { Feedback } from '../../domain/ticket';
import { readInstant } from './read-instant';
import { own, readOneOf, readText } from './read-value';
import { feedbackSchema } from './schemas';

/** Reads the feedback; null without a rating. */
export function readFeedback(value: unknown): Feedback | null {
  const rating = readOneOf(own(value, 'rating'), feedbackSchema.entries.rating.options);
  return rating && { rating, comment: readText(own(value, 'comment')), at: readInstant(own(value, 'at')) };
}
