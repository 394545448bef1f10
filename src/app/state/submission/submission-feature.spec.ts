import type { Action } from '@ngrx/store';
import { type Failure, OFFLINE } from '../../domain/failure';
import type { Message, SendStatus } from '../../domain/sending';
import type { TicketDetail } from '../../domain/ticket';
import { SubmissionActions } from './submission-actions';
import { submissionFeature } from './submission-feature';
import { formKey, formName } from '../../domain/form-key';

const REPLY = formKey('reply', 't1');
const NEW = formKey('new');

const form = REPLY;
const message: Message = { kind: 'reply', id: 't1', reply: { text: 'Baik', uploadIds: [] }, etag: null };
const failure: Failure = { kind: 'timeout', status: null, code: null, retryAfter: null, fields: {} };
const ticket = { id: 't1' } as TicketDetail;
const submitted = SubmissionActions.submitted({ form, key: 'k1', message });

describe('submissionFeature', () => {
  const cases: readonly [string, readonly Action[], SendStatus | undefined][] = [
    ['nothing was sent', [], undefined],
    ['Kirim was pressed', [submitted], 'sending'],
    ['no answer came', [submitted, SubmissionActions.noResponse({ form, failure })], 'checking'],
    [
      'the look-up cannot tell',
      [submitted, SubmissionActions.leftUncertain({ form, failure, candidates: [] })],
      'uncertain',
    ],
    [
      'the user asks again',
      [
        submitted,
        SubmissionActions.leftUncertain({ form, failure, candidates: [] }),
        SubmissionActions.checkRequested({ form, key: 'k1', message }),
      ],
      'checking',
    ],
    ['nothing arrived', [submitted, SubmissionActions.foundMissing({ form, failure, candidates: [] })], 'not-received'],
    ['it is refused', [submitted, SubmissionActions.refused({ form, failure, recorded: null })], 'refused'],
    ['it is recorded', [submitted, SubmissionActions.sent({ form, ticket })], 'sent'],
    [
      'the user has read it',
      [submitted, SubmissionActions.sent({ form, ticket }), SubmissionActions.acknowledged({ form })],
      undefined,
    ],
    ['another form is sent', [SubmissionActions.submitted({ form: NEW, key: 'k2', message })], undefined],
    ['an answer comes for a form that was left', [SubmissionActions.sent({ form, ticket })], undefined],
  ];
  for (const [name, actions, status] of cases) {
    it(`is ${status ?? 'empty'} when ${name}`, () => {
      expect(setup(actions)?.status).toBe(status);
    });
  }

  it('keeps the first state when Kirim is pressed twice', () => {
    const lost = SubmissionActions.noResponse({ form, failure });
    const again = SubmissionActions.submitted({ form, key: 'k2', message });
    expect(setup([submitted, lost, again])).toEqual(jasmine.objectContaining({ status: 'checking', failure }));
  });

  it('says that there is no network when Kirim was pressed without one (F35)', () => {
    const pressed = SubmissionActions.pressedOffline({ form });
    expect(setup([pressed])).toEqual(jasmine.objectContaining({ status: 'refused', failure: OFFLINE }));
  });

  it('forgets the failure once it is sent', () => {
    const lost = SubmissionActions.noResponse({ form, failure });
    expect(setup([submitted, lost, SubmissionActions.sent({ form, ticket })])?.failure).toBeNull();
  });
});

function setup(actions: readonly Action[]) {
  const { reducer } = submissionFeature;
  const state = actions.reduce(reducer, reducer(undefined, { type: '@init' }));
  return state.sendings[formName(form)] ?? null;
}
