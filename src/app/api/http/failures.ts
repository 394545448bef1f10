import type { Failure, FailureKind } from '../../domain/failure';

const NOTHING_KNOWN: Omit<Failure, 'kind'> = { status: null, code: null, retryAfter: null, fields: {} };

export function failure(kind: FailureKind, known: Partial<Omit<Failure, 'kind'>> = {}): Failure {
  return { kind, ...NOTHING_KNOWN, ...known };
}

/** Thrown by readers of responses. Carries a `Failure`, which is not classified again. */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}
