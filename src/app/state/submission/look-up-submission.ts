import { catchError, defer, type Observable, of, switchMap } from 'rxjs';
import type { Failure } from '../../domain/failure';
import type { SubmissionState } from '../../domain/submission';
import type { TicketDetail } from '../../domain/ticket';

/** A stage of one press of Kirim; the last emitted one is the outcome. */
export type Outcome =
  | { readonly kind: 'sent'; readonly ticket: TicketDetail | null }
  | { readonly kind: 'refused'; readonly failure: Failure; readonly recorded: TicketDetail | null }
  | { readonly kind: 'lost' | 'uncertain' | 'missing'; readonly failure: Failure };

/** Looks up the state of one Idempotency-Key. */
export type LookUp = () => Observable<SubmissionState>;

/** Lets some milliseconds pass. */
export type Wait = (ms: number) => Observable<unknown>;

/** Pauses before each question; about half a minute in all. */
export const PAUSES: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

/** Consecutive "unknown" responses after which the message did not arrive; a single one may have overtaken it. */
const UNKNOWN_IS_SURE = 2;

/** Asks with growing pauses until it is settled what became of a message, or the pauses are used up. */
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
      return unknown + 1 >= UNKNOWN_IS_SURE ? of({ kind: 'missing', failure }) : again(unknown + 1);
    }),
  );
}

/** Whether another look-up is pointless: the backend has none, or the session has ended. */
function isInconclusive({ kind }: Failure): boolean {
  return kind === 'missing' || kind === 'session' || kind === 'forbidden';
}
