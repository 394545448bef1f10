import type { Failure, FailureKind } from '../../domain/failure';

const NOTHING_KNOWN: Omit<Failure, 'kind'> = { status: null, code: null, retryAfter: null, fields: {} };

export function failure(kind: FailureKind, known: Partial<Omit<Failure, 'kind'>> = {}): Failure {
  return { kind, ...NOTHING_KNOWN, ...known };
}

/** What a reader of an answer throws, so that it is not classified a second time. */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}
