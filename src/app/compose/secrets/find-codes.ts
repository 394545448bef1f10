import type { Found } from './find-numbers';

/** Secrets that give access to an account. */
export type CodeKind = 'one-time-code' | 'password';

/** A one-time code, at most two filler words behind its name; `3 kali` or `5 menit` is no code. */
const ONE_TIME_CODE =
  /\b(?:OTP|PIN|kode verifikasi|token)\b[\s:=,-]{1,3}(?:(?:saya|kami|nya|adalah|yaitu|ini|itu|KPA|PPK|PPSPM)[\s:=]{1,3}){0,2}(\d{4,8})\b(?! ?(?:kali|x\b|menit|detik|jam|hari|orang))/dgiu;
const YEAR = /^(?:19|20)\d\d$/;

/** A password, at most three words behind its name, then a sign or a verb, then the value and what follows it. */
const PASSWORD =
  /\b(?:kata sandi|password|passwd|pwd|pass ?phrase|sandi|pass)\b(?: [\p{L}\p{N}_]{1,20}){0,3}? ?(:|=|\badalah\b|\byaitu\b) ?["'“]?([^\s"'”]{4,64})(.?)/dgiu;
const MASKED = /^[*•x._-]+$/iu;
const NO_PASSWORD = /^(?:tidak|belum|lupa|salah|sudah|mohon|terblokir|kedaluwarsa|harus|minimal|direset)\b/iu;

/** One-time codes and passwords; `text` is a prepared text with its dates. */
export function findCodes(text: string): Found<CodeKind>[] {
  const oneTimeCodes = [...text.matchAll(ONE_TIME_CODE)].flatMap((match) =>
    YEAR.test(match[1] ?? '') ? [] : rangeOf(match, 1, 'one-time-code'),
  );
  const passwords = [...text.matchAll(PASSWORD)].flatMap((match) =>
    isPassword(match) ? rangeOf(match, 2, 'password') : [],
  );
  return [...oneTimeCodes, ...passwords];
}

function isPassword([, sign = '', written = '', next = '']: readonly string[]): boolean {
  const value = withoutStop(written);
  if (value.length < 4 || MASKED.test(value) || NO_PASSWORD.test(value)) return false;
  const hasDigitOrSign = /[^\p{L}]/u.test(value);
  const endsLineOrSentence = next === '' || next === '\n' || value !== written;
  return hasDigitOrSign || (/[:=]/.test(sign) && endsLineOrSentence);
}

const withoutStop = (written: string): string => written.replace(/[.,;!?]+$/, '');

function rangeOf(match: RegExpMatchArray, group: number, kind: CodeKind): Found<CodeKind>[] {
  const [start] = match.indices?.[group] ?? [0];
  return [{ kind, start, end: start + withoutStop(match[group] ?? '').length }];
}
