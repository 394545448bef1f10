import { effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type Params, Router } from '@angular/router';

/**
 * Corrects the URL: removes an invalid query parameter, or replaces it by the value that the screen shows. Needs an
 * injection context.
 *
 * @param paramsFor returns the correct parameters; null removes one
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
          // Keeps an open dialog, which is a child route.
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
