import { createSelector } from '@ngrx/store';
import { readerKey } from '../../domain/session';
import { selectIdentity, selectSession } from './session-feature';

/** Key of the reader, whose tickets this window shows; null while no user is confirmed. */
export const selectReaderKey = createSelector(selectSession, selectIdentity, (session, identity) =>
  identity === 'confirmed' && session ? readerKey(session) : null,
);
