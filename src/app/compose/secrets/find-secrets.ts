import { type CodeKind, findCodes } from './find-codes';
import { findNumbers } from './find-numbers';
import type { NumberKind } from './number-kind';
import { prepareText } from './prepared-text';

export type SecretKind = CodeKind | NumberKind;

/** A secret in a typed text; its value is neither stored nor logged. */
export interface Secret {
  readonly kind: SecretKind;
  /** Range in the typed text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Passwords, one-time codes and numbers of a person in a text, in the order of the text.
 * Searches the first 10,000 characters. It warns and never blocks, so that a false alarm costs a glance.
 */
export function findSecrets(typed: string): readonly Secret[] {
  const { text, withoutDates, range } = prepareText(typed);
  const codes = findCodes(text);
  const numbers = findNumbers(withoutDates).filter(
    ({ start, end }) => !codes.some((code) => start < code.end && code.start < end),
  );
  return [...codes, ...numbers]
    .map(({ kind, start, end }) => {
      const [from, to] = range(start, end);
      return { kind, start: from, end: to };
    })
    .sort((a, b) => a.start - b.start);
}
