import type { Rating } from '../domain/ticket';
import { wordsIn } from './words-in';

/** Ratings of the feedback (fig 22). */
const RATINGS = {
  HELPFUL: 'Membantu',
  NEUTRAL: 'Netral',
  NOT_HELPFUL: 'Tidak Membantu',
} as const satisfies Readonly<Record<Rating, string>>;

export function ratingWords(code: string): string {
  return wordsIn(RATINGS, code);
}
