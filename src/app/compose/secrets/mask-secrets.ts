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

/** The text with stars in place of its secrets; spaces, points and hyphens of a number stay. */
export function maskSecrets(text: string): string {
  let masked = '';
  let at = 0;
  for (const { kind, start, end } of findSecrets(text)) {
    masked += text.slice(at, start) + stars(text.slice(start, end), kind);
    at = end;
  }
  return masked + text.slice(at);
}

/** A password becomes six stars, because its length is a secret too. */
function stars(secret: string, kind: SecretKind): string {
  if (kind === 'password') return '******';
  let hidden = [...secret].filter(isDigit).length - SHOWN_DIGITS[kind];
  return Array.from(secret, (character) => (isDigit(character) && hidden-- > 0 ? '*' : character)).join('');
}

const isDigit = (character: string): boolean => /\p{Nd}/u.test(character);
