import { createFeature, createReducer, on } from '@ngrx/store';
import { OFFLINE } from '../../domain/failure';
import { type FormKey, formName } from '../../domain/form-key';
import type { SendStatus, Sending } from '../../domain/sending';
import { SubmissionActions } from './submission-actions';

export interface SubmissionState {
  /** Submissions by form name. */
  readonly sendings: Readonly<Partial<Record<string, Sending>>>;
}

const NEW: Sending = { status: 'sending', failure: null, ticket: null, candidates: [] };

const move = (
  state: SubmissionState,
  form: FormKey,
  status: SendStatus,
  change: Partial<Omit<Sending, 'status'>>,
): SubmissionState => {
  const before = state.sendings[formName(form)];
  if (!before) return state;
  return { sendings: { ...state.sendings, [formName(form)]: { ...before, status, ...change } } };
};

export const submissionFeature = createFeature({
  name: 'haiCsoSubmission',
  reducer: createReducer<SubmissionState>(
    { sendings: {} },
    on(SubmissionActions.submitted, (state, { form }): SubmissionState => {
      const status = state.sendings[formName(form)]?.status;
      if (status === 'sending' || status === 'checking') return state;
      return { sendings: { ...state.sendings, [formName(form)]: NEW } };
    }),
    on(SubmissionActions.pressedOffline, (state, { form }): SubmissionState => {
      return { sendings: { ...state.sendings, [formName(form)]: { ...NEW, status: 'refused', failure: OFFLINE } } };
    }),
    on(SubmissionActions.checkRequested, (state, { form }): SubmissionState => move(state, form, 'checking', {})),
    on(SubmissionActions.noResponse, (state, { form, failure }): SubmissionState =>
      move(state, form, 'checking', { failure }),
    ),
    on(SubmissionActions.leftUncertain, (state, { form, failure, candidates }): SubmissionState =>
      move(state, form, 'uncertain', { failure, candidates }),
    ),
    on(SubmissionActions.foundMissing, (state, { form, failure, candidates }): SubmissionState =>
      move(state, form, 'not-received', { failure, candidates }),
    ),
    on(SubmissionActions.refused, (state, { form, failure, recorded }): SubmissionState =>
      move(state, form, 'refused', { failure, ticket: recorded }),
    ),
    on(SubmissionActions.sent, (state, { form, ticket }): SubmissionState =>
      move(state, form, 'sent', { failure: null, ticket }),
    ),
    on(SubmissionActions.acknowledged, (state, { form }): SubmissionState => {
      return { sendings: { ...state.sendings, [formName(form)]: undefined } };
    }),
  ),
});
