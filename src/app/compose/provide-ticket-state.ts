import type { EnvironmentProviders, Provider } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideCatalogue } from '../services/catalogue/provide-catalogue';
import { DraftStore } from '../services/drafts/draft-store';
import * as destinationsEffects from '../state/destinations/destinations-effects';
import { destinationsFeature } from '../state/destinations/destinations-feature';
import { userScoped } from '../state/session/user-scoped';
import { provideSubmissions } from '../state/submission/provide-submissions';
import { provideOpenTicket } from '../state/ticket/provide-open-ticket';

/**
 * State and effects of the dialogs over the list: the open ticket, destinations and submissions. Every dialog's route
 * provides them; NgRx registers each feature and effect once.
 */
export function provideTicketState(): (Provider | EnvironmentProviders)[] {
  return [
    DraftStore,
    provideCatalogue(),
    provideOpenTicket(),
    userScoped(destinationsFeature),
    provideSubmissions(),
    provideEffects(destinationsEffects),
  ];
}
