import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { OpenTicketApi } from '../../api/open-ticket-api';
import { userScoped } from '../session/user-scoped';
import * as ticketEffects from './ticket-effects';
import { ticketFeature } from './ticket-feature';

/** What reads the open ticket, with the API of the dialogs. */
export function provideOpenTicket(): EnvironmentProviders {
  return makeEnvironmentProviders([OpenTicketApi, userScoped(ticketFeature), provideEffects(ticketEffects)]);
}
