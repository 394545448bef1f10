import { effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type Params, Router } from '@angular/router';

/**
 * Keeps the address true: a query parameter that makes no sense goes out of it, or becomes what the screen shows.
 * `paramsFor` gives the parameters as they should be, null for one that should not be there. Call it while a screen is
 * made.
 */
export function correctAddress(paramsFor: (params: Params) => Readonly<Record<string, string | null>>): void {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  const params = toSignal(route.queryParams, { requireSync: true });
  effect(() => {
    const present = params();
    const queryParams = paramsFor(present);
    if (Object.entries(queryParams).every(([name, value]) => !(name in present) || present[name] === value)) return;
    untracked(
      () =>
        void router.navigate([], {
          // A dialog over the screen stays.
          relativeTo: lastOf(route),
          queryParams,
          queryParamsHandling: 'merge',
          replaceUrl: true,
        }),
    );
  });
}

function lastOf(route: ActivatedRoute): ActivatedRoute {
  return route.firstChild ? lastOf(route.firstChild) : route;
}
