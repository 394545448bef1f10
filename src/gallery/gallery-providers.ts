import { type Provider, signal } from '@angular/core';
import { Actions } from '@ngrx/effects';
import { type Action, ActionsSubject, type ReducerManager, type StateObservable, Store } from '@ngrx/store';
import { EMPTY, of } from 'rxjs';
import { OfficerApi } from '../app/api/officer-api';
import { ChunkLoader } from '../app/chunks/chunk-loader';
import { OfficerChoices } from '../app/services/choices/officer-choices';
import { recapFeature } from '../app/state/recap/recap-feature';
import { unreadFeature } from '../app/state/unread/unread-feature';
import { provideAllDrafts } from '../testing/drafts';
import {
  KNOWN_ERROR,
  NO_CATALOGUE,
  OTHER,
  provideCatalogueOf,
  REGISTRATION_FORM,
  TOPIC,
} from '../testing/catalogue-samples';
import { FEATURES, NO_BACKEND } from '../testing/features';

/** The state of the whole store after these actions, computed by the real reducers. */
function stateAfter(actions: readonly Action[]): object {
  const slices = [...FEATURES, recapFeature, unreadFeature].map(({ name, reducer }) => {
    const reduce = reducer as (state: unknown, action: Action) => unknown;
    return [name, actions.reduce(reduce, reduce(undefined, { type: 'gallery' }))] as const;
  });
  return Object.fromEntries(slices);
}

/** A store that ignores dispatched actions, so that a state stays on screen. */
function stillStore(actions: readonly Action[]): Store {
  const state = stateAfter(actions);
  const state$ = Object.assign(of(state), { state: signal(state) }) as unknown as StateObservable;
  return new Store(state$, new ActionsSubject(), {} as ReducerManager);
}

const NO_CHOICES = { satkers: () => EMPTY, offices: () => EMPTY, officers: () => EMPTY } satisfies Partial<OfficerApi>;

/** Providers that a screen needs, with a backend that never answers. */
export function galleryProviders(actions: readonly Action[]): Provider[] {
  return [
    { provide: Store, useValue: stillStore(actions) },
    { provide: Actions, useValue: EMPTY },
    ...NO_BACKEND,
    { provide: OfficerApi, useValue: NO_CHOICES },
    provideCatalogueOf({ topics: [TOPIC, OTHER], errors: [KNOWN_ERROR], forms: [REGISTRATION_FORM] }),
    ...NO_CATALOGUE,
    OfficerChoices,
    ChunkLoader,
    provideAllDrafts(),
  ];
}
