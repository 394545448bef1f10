import { formatCount } from '../domain/text';
import { ENOUGH_ANSWERS, type UsualAnswer } from '../domain/usual-answer';

const HOUR = 60;

/**
 * `Biasanya dijawab dalam 3 jam kerja, menurut 120 jawaban terakhir.`; empty where it is not known, or of too few answers.
 * Without days, because those of offices differ in length.
 */
export function usualAnswerWords(usual: UsualAnswer | null | undefined): string {
  if (!usual || usual.count < ENOUGH_ANSWERS) return '';
  return `Biasanya dijawab dalam ${timeWords(usual.minutes)} kerja, menurut ${formatCount(usual.count)} jawaban terakhir.`;
}

/** Rounded: a usual time is no promise to the minute. */
function timeWords(minutes: number): string {
  if (minutes < HOUR) return `${Math.max(1, minutes)} menit`;
  return `${formatCount(Math.round(minutes / HOUR))} jam`;
}
