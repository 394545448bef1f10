import { inject, type EnvironmentProviders, type Provider } from '@angular/core';
import { Actions, EffectSources, EffectsRunner, provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import * as connectionEffects from './state/connection/connection-effects';
import { connectionFeature } from './state/connection/connection-feature';
import { setServerClock } from './state/drafts/clock-effects';
import * as draftEffects from './state/drafts/draft-effects';
import { provideDrafts } from './services/drafts/provide-drafts';
import * as columnEffects from './state/exports/column-effects';
import { makeFile } from './state/exports/export-effects';
import { exportFeature } from './state/exports/export-feature';
import { ChunkLoader } from './chunks/chunk-loader';
import { userScoped } from './state/session/user-scoped';
import * as sessionEffects from './state/session/session-effects';
import { sessionFeature } from './state/session/session-feature';
import * as ticketListEffects from './state/ticket-list/ticket-list-effects';
import { ticketListFeature } from './state/ticket-list/ticket-list-feature';

/**
 * Provides what every screen needs. Call it in an injection context of the host (`loadChildren`): the host's store is
 * used when there is one, since NgRx refuses two root stores; otherwise the routes provide a store of their own.
 */
export function provideHaiCso(): (Provider | EnvironmentProviders)[] {
  const hostHasStore = inject(Store, { optional: true }) !== null;
  return [
    hostHasStore ? [] : provideOwnStore(),
    provideDrafts(),
    ChunkLoader,
    provideState(sessionFeature),
    provideState(connectionFeature),
    userScoped(ticketListFeature),
    userScoped(exportFeature),
    provideEffects(
      sessionEffects,
      connectionEffects,
      draftEffects,
      { setServerClock },
      ticketListEffects,
      columnEffects,
      { makeFile },
    ),
  ];
}

/** Below the root NgRx finds these three only when they are listed by name. */
function provideOwnStore(): (Provider | EnvironmentProviders)[] {
  return [provideStore(), Actions, EffectSources, EffectsRunner];
}
