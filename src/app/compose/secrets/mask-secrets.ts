import { textDifference } from '../../domain/text-difference';
import { findSecrets, type SecretKind } from './find-secrets';

/** Digits at the end that stay, so that the reader can tell which number is meant; none of what gives access. */
const SHOWN_DIGITS: Readonly<Record<SecretKind, number>> = {
  account: 4,
  'national-id': 4,
  'one-time-code': 0,
  password: 0,
  phone: 3,
  'tax-id': 4,
};

/** A text with stars in place of its secrets. */
export interface MaskedText {
  readonly text: string;
  /** Where stars stand, in UTF-16 code units of the text, and what they hide. */
  readonly hidden: readonly { readonly start: number; readonly end: number; readonly secret: string }[];
}

/** The text with stars in place of its secrets; spaces, points and hyphens of a number stay. */
export function maskSecrets(text: string): MaskedText {
  let masked = '';
  let at = 0;
  const hidden = findSecrets(text).map(({ kind, start, end }) => {
    masked += text.slice(at, start);
    at = end;
    const secret = text.slice(start, end);
    const from = masked.length;
    masked += stars(secret, kind);
    return { start: from, end: masked.length, secret };
  });
  return { text: masked + text.slice(at), hidden };
}

/** The masked text after the user has changed it to `text`; null once stars are changed, which can not be undone. */
export function editedMask({ text: before, hidden }: MaskedText, text: string): MaskedText | null {
  const { start, end, inserted } = textDifference(before, text);
  if (hidden.some((each) => each.start < end && start < each.end)) return null;
  const by = inserted.length - (end - start);
  const moved = hidden.map((each) =>
    each.end <= start ? each : { ...each, start: each.start + by, end: each.end + by },
  );
  return { text, hidden: moved };
}

/** The text with its secrets again. */
export function unmaskedText({ text, hidden }: MaskedText): string {
  let whole = '';
  let at = 0;
  for (const { start, end, secret } of hidden) {
    whole += text.slice(at, start) + secret;
    at = end;
  }
  return whole + text.slice(at);
}

/** A password becomes six stars, because its length is a secret too. */
function stars(secret: string, kind: SecretKind): string {
  if (kind === 'password') return '******';
  let hidden = [...secret].filter(isDigit).length - SHOWN_DIGITS[kind];
  return Array.from(secret, (character) => (isDigit(character) && hidden-- > 0 ? '*' : character)).join('');
}

const isDigit = (character: string): boolean => /\p{Nd}/u.test(character);
