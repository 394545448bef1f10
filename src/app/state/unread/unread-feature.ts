import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { markAllRead, markRead, mergeMarks, type ReadMarks } from '../../domain/unread/read-marks';
import { UnreadActions } from './unread-actions';
import { sameContent } from '../../domain/same-content';

interface UnreadState {
  /** Null until they are loaded. */
  readonly marks: ReadMarks | null;
  /** Those that the backend has. */
  readonly stored: ReadMarks | null;
  /** Whether the backend stores settings. */
  readonly storable: boolean;
  /** Whether the user has marked something as read since the marks were loaded. */
  readonly used: boolean;
}

const NOTHING: UnreadState = { marks: null, stored: null, storable: true, used: false };

const changed = (state: UnreadState, marks: ReadMarks): UnreadState =>
  marks === state.marks ? state : { ...state, marks, used: true };

/** What the user has read. Its code is loaded after the list is drawn. */
export const unreadFeature = createFeature({
  name: 'haiCsoUnread',
  reducer: createReducer(
    NOTHING,
    on(UnreadActions.marksLoaded, (state, { marks, stored }): UnreadState => ({ ...state, marks, stored })),
    on(UnreadActions.marksStored, (state, { stored }): UnreadState => ({
      ...state,
      stored,
      // Read meanwhile here, or in another window.
      marks: state.marks && mergeMarks(state.marks, stored),
    })),
    on(UnreadActions.storageMissing, (state): UnreadState => ({ ...state, storable: false, used: false })),
    on(UnreadActions.ticketRead, (state, { id, at }): UnreadState =>
      state.marks ? changed(state, markRead(state.marks, id, at)) : state,
    ),
    on(UnreadActions.allRead, (state, { at }): UnreadState =>
      state.marks ? changed(state, markAllRead(state.marks, at)) : state,
    ),
  ),
  extraSelectors: ({ selectHaiCsoUnreadState }) => ({
    /** Marks that the backend does not have yet; null: none. */
    selectUnstored: createSelector(selectHaiCsoUnreadState, ({ marks, stored, storable }) =>
      storable && !sameContent(marks, stored) ? marks : null,
    ),
    /** Whether to say that the marks last for the session only; said until the user has marked something. */
    selectUnsaved: createSelector(selectHaiCsoUnreadState, ({ storable, used }) => !storable && !used),
  }),
});
