import { ApplicationRef, createEnvironmentInjector } from '@angular/core';
import { loadWhenListShown } from './load-when-list-shown';

/** Starts polling when the list is usable. Without its code there is no polling at this visit; Refresh stays. */
export function startLive(): void {
  loadWhenListShown(
    () => import('./state/live/provide-live'),
    ({ provideLive }, app) => {
      const live = createEnvironmentInjector([provideLive()], app);
      // Angular destroys no injector with its parent.
      app.get(ApplicationRef).onDestroy(() => live.destroy());
    },
  );
}
