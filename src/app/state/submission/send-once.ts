import { catchError, concat, defer, map, type Observable, of } from 'rxjs';
import type { Failure, FailureKind } from '../../domain/failure';
import type { TicketDetail } from '../../domain/ticket';
import { lookUpSubmission, type LookUp, type Outcome, type Wait } from './look-up-submission';

/**
 * Sends a message once and never repeats it. Without a clear response it looks up the Idempotency-Key (F29, F30, F31).
 */
export function sendOnce(post: Observable<TicketDetail>, lookUp: LookUp, wait: Wait): Observable<Outcome> {
  return post.pipe(
    map((ticket): Outcome => ({ kind: 'sent', ticket })),
    catchError((failure: Failure) => afterFailure(failure, lookUp, wait)),
  );
}

function afterFailure(failure: Failure, lookUp: LookUp, wait: Wait): Observable<Outcome> {
  // A 201 means that the ticket exists, even if its body is unreadable (F34).
  if (failure.status === 201) {
    return lookUpSubmission(failure, lookUp, wait).pipe(
      map((outcome): Outcome => (outcome.kind === 'sent' ? outcome : { kind: 'sent', ticket: null })),
    );
  }
  if (isUnclear(failure)) {
    return concat(of<Outcome>({ kind: 'no-response', failure }), lookUpSubmission(failure, lookUp, wait));
  }
  if (failure.code === 'KEY_REUSED') {
    return withRecorded(failure, lookUp);
  }
  return of({ kind: 'refused', failure, recorded: null });
}

const UNCLEAR: readonly FailureKind[] = ['timeout', 'offline', 'unreachable', 'server', 'malformed', 'internal'];

/** Whether the backend may have recorded the message. */
function isUnclear({ kind, code }: Failure): boolean {
  return UNCLEAR.includes(kind) || code === 'KEY_IN_PROGRESS';
}

/** The key belongs to another text: looks up the ticket that was recorded with it (F32). */
function withRecorded(failure: Failure, lookUp: LookUp): Observable<Outcome> {
  return defer(lookUp).pipe(
    map((found) => (found.state === 'done' ? found.ticket : null)),
    catchError(() => of(null)),
    map((recorded): Outcome => ({ kind: 'refused', failure, recorded })),
  );
}
