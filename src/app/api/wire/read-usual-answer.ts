import type { UsualAnswer } from '../../domain/usual-answer';
import { own, readCount } from './read-value';

/** Reads `usual_answer` of a destination or a ticket; nothing where it is not known. */
export function readUsualAnswer(row: unknown): { readonly usualAnswer?: UsualAnswer } {
  const usual = own(row, 'usual_answer');
  const [minutes, count] = [readCount(own(usual, 'median_minutes')), readCount(own(usual, 'count'))];
  return minutes === null || count === null ? {} : { usualAnswer: { minutes, count } };
}
