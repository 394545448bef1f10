import type { Provider } from '@angular/core';
import { ServerClock } from '../clock/server-clock';
import { DraftEntries } from './draft-entries';
import { DraftOwner } from './draft-owner';
import { DraftSaver } from './draft-saver';
import { DraftStorage } from './draft-storage';
import { UserDrafts } from './user-drafts';

/** Provided with the routes: inside a host the root injector is the host's. `DraftStore` comes with the first form. */
export const provideDrafts = (): Provider[] => [
  DraftStorage,
  DraftEntries,
  DraftOwner,
  DraftSaver,
  UserDrafts,
  ServerClock,
];
