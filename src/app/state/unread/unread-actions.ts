import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { ReadMarks } from '../../domain/unread/read-marks';

export const UnreadActions = createActionGroup({
  source: 'Unread',
  events: {
    /** `stored`: what the backend has; null: nothing yet. */
    marksLoaded: props<{ marks: ReadMarks; stored: ReadMarks | null }>(),
    marksStored: props<{ stored: ReadMarks }>(),
    /** The backend stores no settings: the marks last for the session. */
    storageMissing: emptyProps(),
    /** Up to `at`, in seconds since 1970. */
    ticketRead: props<{ id: string; at: number }>(),
    allRead: props<{ at: number }>(),
  },
});
