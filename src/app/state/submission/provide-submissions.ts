import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { SubmissionApi } from '../../api/submission-api';
import { userScoped } from '../session/user-scoped';
import * as submissionEffects from './submission-effects';
import { submissionFeature } from './submission-feature';

/** What sends messages, and what is known of their outcomes. */
export function provideSubmissions(): EnvironmentProviders {
  return makeEnvironmentProviders([SubmissionApi, userScoped(submissionFeature), provideEffects(submissionEffects)]);
}
