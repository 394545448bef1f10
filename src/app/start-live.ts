import { provideWhenListShown } from './provide-when-list-shown';

/** Starts polling when the list is usable. Without its code there is no polling at this visit; Refresh stays. */
export function startLive(): void {
  provideWhenListShown(async () => (await import('./state/live/provide-live')).provideLive());
}
