import type { Action } from '@ngrx/store';
import type { FormKey } from '../../domain/form-key';
import type { Ticket } from '../../domain/ticket';
import type { Outcome } from './look-up-submission';
import { SubmissionActions } from './submission-actions';

/** The action for an outcome. */
export function outcomeAction(form: FormKey, outcome: Outcome, candidates: readonly Ticket[]): Action {
  switch (outcome.kind) {
    case 'sent':
      return SubmissionActions.sent({ form, ticket: outcome.ticket });
    case 'refused':
      return SubmissionActions.refused({ form, failure: outcome.failure, recorded: outcome.recorded });
    case 'no-response':
      return SubmissionActions.noResponse({ form, failure: outcome.failure });
    case 'uncertain':
      return SubmissionActions.leftUncertain({ form, failure: outcome.failure, candidates });
    case 'missing':
      return SubmissionActions.foundMissing({ form, failure: outcome.failure, candidates });
  }
}
