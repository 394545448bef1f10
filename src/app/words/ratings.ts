import type { Rating } from '../domain/ticket';
import { wordsOfCode } from './words-of-code';

/** Ratings of the feedback (fig 22). */
const RATINGS = {
  HELPFUL: 'Membantu',
  NEUTRAL: 'Netral',
  NOT_HELPFUL: 'Tidak Membantu',
} as const satisfies Readonly<Record<Rating, string>>;

export function ratingWords(code: string): string {
  return wordsOfCode(RATINGS, code);
}
