import { catchError, defer, type Observable, of, switchMap } from 'rxjs';
import type { Failure } from '../../domain/failure';
import type { SubmissionState } from '../../domain/submission';
import type { TicketDetail } from '../../domain/ticket';

/** Stage of one attempt to send. The last emitted one is the outcome. */
export type Outcome =
  | { readonly kind: 'sent'; readonly ticket: TicketDetail | null }
  | { readonly kind: 'refused'; readonly failure: Failure; readonly recorded: TicketDetail | null }
  | { readonly kind: 'no-response' | 'uncertain' | 'missing'; readonly failure: Failure };

/** Looks up the state of one Idempotency-Key. */
export type LookUp = () => Observable<SubmissionState>;

/** Waits `ms` milliseconds. */
export type Wait = (ms: number) => Observable<unknown>;

/** Pauses before each look-up in milliseconds, about half a minute in total. */
export const PAUSES: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * Consecutive "unknown" responses after which the message counts as not received. A single one may have overtaken the
 * message.
 */
const CONCLUSIVE_UNKNOWNS = 2;

/** Looks up a submission with growing pauses, until its outcome is known or no pause is left. */
export function lookUpSubmission(
  failure: Failure,
  lookUp: LookUp,
  wait: Wait,
  attempt = 0,
  unknown = 0,
): Observable<Outcome> {
  const pause = PAUSES[attempt];
  if (pause === undefined) return of({ kind: 'uncertain', failure });
  const again = (soFar: number): Observable<Outcome> => lookUpSubmission(failure, lookUp, wait, attempt + 1, soFar);
  return wait(pause).pipe(
    switchMap(() => defer(lookUp).pipe(catchError((trouble: Failure) => of(trouble)))),
    switchMap((found): Observable<Outcome> => {
      if ('kind' in found) return isInconclusive(found) ? of({ kind: 'uncertain', failure }) : again(unknown);
      if (found.state === 'done') return of({ kind: 'sent', ticket: found.ticket });
      if (found.state === 'in-progress') return again(0);
      return unknown + 1 >= CONCLUSIVE_UNKNOWNS ? of({ kind: 'missing', failure }) : again(unknown + 1);
    }),
  );
}

/** Whether another look-up is useless: the backend has no such endpoint, or the session has ended. */
function isInconclusive({ kind }: Failure): boolean {
  return kind === 'missing' || kind === 'session' || kind === 'forbidden';
}
