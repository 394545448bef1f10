import { Location } from '@angular/common';
import { inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { isWithin, pathOf } from '../url-path';

/** In the state of a history entry: the one before is where closing leads, also after a reload. */
const RETURNS = 'returnsToPrevious';

/** Where a dialog leads when it is closed, by the history. Needs the injection context of its route. */
export function wayBack() {
  const [location, router, route] = [inject(Location), inject(Router), inject(ActivatedRoute)];
  const pathTo = (command: string): string => pathOf(router.createUrlTree([command], { relativeTo: route }));
  const state = (): Readonly<Record<string, unknown>> | null =>
    location.getState() as Readonly<Record<string, unknown>> | null;
  const isNoted = (): boolean => state()?.[RETURNS] === true;
  return {
    /** Whether the dialog is opened from the list, the recap or another dialog, and not from a page of the shell. */
    isOurs: (): boolean => {
      // When the list and the dialog are created together, the dialog opens after the navigation, so there is no current
      // one.
      const navigation = router.currentNavigation() ?? router.lastSuccessfulNavigation();
      const before = navigation?.previousNavigation?.finalUrl;
      if (!before) return false;
      const list = pathTo('..');
      if (pathOf(before) === list) return true;
      const followedLink = navigation.trigger === 'imperative' && !navigation.extras.replaceUrl;
      return followedLink && isWithin(pathTo('../..'), before) && !isWithin(list, before);
    },
    /** Whether it is noted in the current entry that closing goes back. */
    isNoted,
    note: (): void => {
      location.replaceState(location.path(true), '', { ...state(), [RETURNS]: true });
    },
    /** State of the entry of a dialog that follows this one. What takes the place of a dialog returns where that did. */
    stateOfNext: (replaceUrl: boolean): Readonly<Record<string, boolean>> | undefined =>
      !replaceUrl || isNoted() ? { [RETURNS]: true } : undefined,
  };
}
