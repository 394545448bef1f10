import { failureOf } from '../../testing/page-samples';
import { type FailureKind, NOT_ALLOWED } from '../domain/failure';
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

  it("uses the same words for a missing ticket and for another satker's ticket", () => {
    expect(failureWords({ kind: 'missing' })).toEqual(failureWords({ kind: 'forbidden' }));
  });
});

describe('readFailureWords', () => {
  for (const kind of KINDS) {
    it(`always has a way on, and does not speak of sending: ${kind}`, () => {
      const { text, canRetry } = readFailureWords(failureOf(kind));
      expect(canRetry).toBeTrue();
      expect(text).not.toMatch(/kirim lagi/);
    });
  }

  it('does not speak of rights where the server does not know the service', () => {
    const { title, text } = readFailureWords(failureOf('missing', { status: 404 }));
    expect(`${title} ${text}`).not.toMatch(/berwenang|akun/);
    expect(text).toContain('Coba lagi');
  });

  for (const kind of ['missing', 'forbidden'] as const) {
    it(`offers nothing that cannot help for a ticket that is ${kind} (F53)`, () => {
      const words = readFailureWords(failureOf(kind), 'ticket');
      expect(words).toEqual(failureWords({ kind: 'forbidden' }));
      expect(words.canRetry).toBeFalse();
    });
  }

  it('shows a role that may not open a screen a message without a retry', () => {
    const { text, canRetry } = readFailureWords(NOT_ALLOWED);
    expect(text).toContain('peran');
    expect(canRetry).toBeFalse();
  });
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
