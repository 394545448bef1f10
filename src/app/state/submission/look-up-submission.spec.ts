import { lastValueFrom, type Observable, of, throwError } from 'rxjs';
import type { Failure } from '../../domain/failure';
import type { SubmissionState } from '../../domain/submission';
import type { TicketDetail } from '../../domain/ticket';
import { lookUpSubmission, PAUSES } from './look-up-submission';

const ticket = { id: 't1', reference: 'HAI-321120711' } as TicketDetail;
const done: SubmissionState = { state: 'done', ticket };
const unknown: SubmissionState = { state: 'unknown' };
const inProgress: SubmissionState = { state: 'in-progress' };

describe('findOut', () => {
  const cases: readonly [string, readonly (SubmissionState | Failure)[], string, number][] = [
    ['done at once', [done], 'sent', 1],
    ['in progress, then done', [inProgress, inProgress, done], 'sent', 3],
    ['unknown once, then done', [unknown, done], 'sent', 2],
    ['unknown twice', [unknown, unknown], 'missing', 2],
    ['unknown, in progress, unknown, done', [unknown, inProgress, unknown, done], 'sent', 4],
    ['offline, then done', [failure('offline'), failure('server'), done], 'sent', 3],
    ['a trouble between two unknowns', [unknown, failure('timeout'), unknown], 'missing', 3],
    ['in progress for ever', [inProgress], 'uncertain', PAUSES.length],
    ['the backend has no look-up', [failure('missing')], 'uncertain', 1],
    ['the session has ended', [failure('session')], 'uncertain', 1],
    ['the role is lost', [failure('forbidden')], 'uncertain', 1],
  ];
  for (const [name, answers, kind, asked] of cases) {
    it(`ends as ${kind}: ${name}`, async () => {
      const { outcome, waits } = await setup(answers);
      expect(outcome.kind).toBe(kind);
      expect(waits).toEqual(PAUSES.slice(0, asked));
    });
  }

  it('gives the ticket that was recorded', async () => {
    expect((await setup([done])).outcome).toEqual({ kind: 'sent', ticket });
  });
});

function failure(kind: Failure['kind']): Failure {
  return { kind, status: null, code: null, retryAfter: null, fields: {} };
}

async function setup(answers: readonly (SubmissionState | Failure)[]) {
  const waits: number[] = [];
  let asked = 0;
  const lookUp = (): Observable<SubmissionState> => {
    const answer = answers[Math.min(asked++, answers.length - 1)] ?? unknown;
    return 'kind' in answer ? throwError(() => answer) : of(answer);
  };
  const wait = (ms: number) => {
    waits.push(ms);
    return of(0);
  };
  return { outcome: await lastValueFrom(lookUpSubmission(failure('timeout'), lookUp, wait)), waits };
}
