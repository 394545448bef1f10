import type { Provider } from '@angular/core';
import { ServerClock } from '../clock/server-clock';
import { DraftEntries } from './draft-entries';
import { DraftOwner } from './draft-owner';
import { DraftSaver } from './draft-saver';
import { DraftStorage } from './draft-storage';
import { UserDrafts } from './user-drafts';

/** Provided with the routes, because a host owns the root injector. `DraftStore` is loaded with the first form. */
export const provideDrafts = (): Provider[] => [
  DraftStorage,
  DraftEntries,
  DraftOwner,
  DraftSaver,
  UserDrafts,
  ServerClock,
];
