import type { Provider } from '@angular/core';
import { ServerClock } from '../../services/clock/server-clock';
import { DraftStorage } from './draft-storage';
import { DraftStore } from './draft-store';

/** Provided with the routes: inside a host the root injector is the host's. */
export const provideDrafts = (): Provider[] => [DraftStorage, DraftStore, ServerClock];
