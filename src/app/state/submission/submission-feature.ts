import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { FormKey, SendStatus, Sending } from '../../domain/sending';
import { SubmissionActions } from './submission-actions';

export interface SubmissionState {
  /** Own keys only are read: a form's key holds an id from the address (F49). */
  readonly sendings: Readonly<Partial<Record<FormKey, Sending>>>;
}

const move = (
  state: SubmissionState,
  form: FormKey,
  status: SendStatus,
  change: Partial<Omit<Sending, 'status'>>,
): SubmissionState => {
  const before = state.sendings[form];
  if (!before) return state;
  return { sendings: { ...state.sendings, [form]: { ...before, status, ...change } } };
};

export const submissionFeature = createFeature({
  name: 'haiCsoSubmission',
  reducer: createReducer<SubmissionState>(
    { sendings: {} },
    on(SubmissionActions.submitted, (state, { form, key }): SubmissionState => {
      const status = state.sendings[form]?.status;
      if (status === 'sending' || status === 'checking') return state;
      return { sendings: { ...state.sendings, [form]: { status: 'sending', key, failure: null, ticket: null } } };
    }),
    on(SubmissionActions.checkRequested, (state, { form }) => move(state, form, 'checking', {})),
    on(SubmissionActions.answerLost, (state, { form, failure }) => move(state, form, 'checking', { failure })),
    on(SubmissionActions.leftUncertain, (state, { form, failure }) => move(state, form, 'uncertain', { failure })),
    on(SubmissionActions.foundMissing, (state, { form, failure }) => move(state, form, 'not-received', { failure })),
    on(SubmissionActions.refused, (state, { form, failure, recorded }) =>
      move(state, form, 'refused', { failure, ticket: recorded }),
    ),
    on(SubmissionActions.sent, (state, { form, ticket }) => move(state, form, 'sent', { failure: null, ticket })),
    on(SubmissionActions.acknowledged, (state, { form }): SubmissionState => {
      const { [form]: _, ...sendings } = state.sendings;
      return { sendings };
    }),
  ),
});

export const selectSending = (form: FormKey) =>
  createSelector(submissionFeature.selectSendings, (sendings): Sending | null => sendings[form] ?? null);
