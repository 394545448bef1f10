import type { FailureKind } from '../domain/failure';
import { failureCode, failureWords, readFailureWords } from './failure-words';

const KINDS: readonly FailureKind[] = [
  'offline',
  'unreachable',
  'timeout',
  'session',
  'forbidden',
  'missing',
  'conflict',
  'too-large',
  'unsupported',
  'invalid',
  'rate-limited',
  'server',
  'malformed',
  'internal',
];

describe('failureWords', () => {
  for (const kind of KINDS) {
    it(`says what happened and what to do next: ${kind}`, () => {
      const { title, text } = failureWords({ kind });
      expect(title).toMatch(/^[A-Z].+[^.]$/);
      expect(text).toMatch(/(coba|Coba|hubungi|Hubungi|kirim|Muat|Masuk)/);
    });
  }

  it('does not tell a ticket that is missing from one that is not yours', () => {
    expect(failureWords({ kind: 'missing' })).toEqual(failureWords({ kind: 'forbidden' }));
  });
});

describe('readFailureWords', () => {
  for (const kind of KINDS) {
    it(`always has a way on, and does not speak of sending: ${kind}`, () => {
      const { text, canRetry } = readFailureWords({ kind });
      expect(canRetry).toBeTrue();
      expect(text).not.toMatch(/kirim lagi/);
    });
  }
});

describe('failureCode', () => {
  for (const [status, code, words] of [
    [null, null, ''],
    [503, null, 'Kode 503'],
    [409, 'TICKET_CLOSED', 'Kode 409 TICKET_CLOSED'],
  ] as const) {
    it(`reads "${words}" for ${status} and ${code}`, () => {
      expect(failureCode({ status, code })).toBe(words);
    });
  }
});
