import { lastValueFrom, of, throwError, toArray } from 'rxjs';
import type { Failure } from '../../domain/failure';
import type { SubmissionState } from '../../domain/submission';
import type { TicketDetail } from '../../domain/ticket';
import type { Outcome } from './look-up-submission';
import { sendOnce } from './send-once';

const ticket = { id: 't1', reference: 'HAI-321120711' } as TicketDetail;

describe('sendOnce', () => {
  it('is sent with the first answer, and asks nothing more', async () => {
    const { kinds, asked } = await setup(null, 'unknown');
    expect(kinds).toEqual(['sent']);
    expect(asked).toBe(0);
  });

  const cases: readonly [string, Partial<Failure>, SubmissionState['state'], readonly Outcome['kind'][]][] = [
    ['F29 timeout, the ticket was created', { kind: 'timeout' }, 'done', ['no-response', 'sent']],
    ['F29 timeout, nothing arrived', { kind: 'timeout' }, 'unknown', ['no-response', 'missing']],
    ['F30 reply lost as the network broke', { kind: 'offline' }, 'done', ['no-response', 'sent']],
    ['F30 the connection broke', { kind: 'unreachable' }, 'done', ['no-response', 'sent']],
    ['an error of ours while the answer was read', { kind: 'internal' }, 'done', ['no-response', 'sent']],
    [
      'F31 key in progress',
      { kind: 'conflict', status: 409, code: 'KEY_IN_PROGRESS' },
      'done',
      ['no-response', 'sent'],
    ],
    ['F34 201 that cannot be read', { kind: 'malformed', status: 201 }, 'done', ['sent']],
    ['F34 201 and a look-up that does not help', { kind: 'malformed', status: 201 }, 'in-progress', ['sent']],
    ['200 with something else', { kind: 'malformed', status: 200 }, 'unknown', ['no-response', 'missing']],
    ['F41 500', { kind: 'server', status: 500 }, 'unknown', ['no-response', 'missing']],
    ['F57 closed meanwhile', { kind: 'conflict', status: 409, code: 'TICKET_CLOSED' }, 'done', ['refused']],
    ['changed meanwhile', { kind: 'conflict', status: 412 }, 'done', ['refused']],
    ['F32 key reused', { kind: 'invalid', status: 422, code: 'KEY_REUSED' }, 'done', ['refused']],
    ['F32 field errors', { kind: 'invalid', status: 422 }, 'done', ['refused']],
    ['F51 session ended', { kind: 'session', status: 401 }, 'done', ['refused']],
    ['F39 rate limited', { kind: 'rate-limited', status: 429 }, 'done', ['refused']],
    ['role lost', { kind: 'forbidden', status: 403 }, 'done', ['refused']],
    ['too large', { kind: 'too-large', status: 413 }, 'done', ['refused']],
  ];
  for (const [name, failure, found, expected] of cases) {
    it(`${name}: ${expected.join(', then ')}`, async () => {
      expect((await setup(failure, found)).kinds).toEqual([...expected]);
    });
  }

  it('tells what a reused key had recorded', async () => {
    const { outcomes } = await setup({ kind: 'invalid', status: 422, code: 'KEY_REUSED' }, 'done');
    expect(outcomes).toEqual([jasmine.objectContaining({ kind: 'refused', recorded: ticket })]);
  });

  it('has no number when an unreadable 201 stays unreadable', async () => {
    const { outcomes } = await setup({ kind: 'malformed', status: 201 }, 'unknown');
    expect(outcomes).toEqual([{ kind: 'sent', ticket: null }]);
  });
});

async function setup(refusal: Partial<Failure> | null, found: SubmissionState['state']) {
  let asked = 0;
  const failure = { kind: 'server', status: null, code: null, retryAfter: null, fields: {}, ...refusal } as Failure;
  const lookUp = () => {
    asked++;
    return of<SubmissionState>(found === 'done' ? { state: found, ticket } : { state: found });
  };
  const post = refusal ? throwError(() => failure) : of(ticket);
  const outcomes = await lastValueFrom(sendOnce(post, lookUp, () => of(0)).pipe(toArray()));
  return { outcomes, kinds: outcomes.map(({ kind }) => kind), asked };
}
