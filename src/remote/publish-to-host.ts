import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type ActivatedRouteSnapshot, NavigationEnd, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { distinctUntilChanged, filter, map, skipWhile } from 'rxjs';
import { selectShownQuery, selectWaitingIfKnown } from '../app/state/ticket-list/ticket-list-selectors';
import type { HaiCsoHost, HostEvents } from './host-contract';
import { emitHostEvent } from './emit-host-event';

/** Keeps the shell informed while the component that calls this in its constructor lives. */
export function publishToHost(host: HaiCsoHost): void {
  const store = inject(Store);
  const route = inject(ActivatedRoute);

  inject(Router)
    .events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => viewOf(route.snapshot)),
      distinctUntilChanged((a, b) => a.path === b.path),
      takeUntilDestroyed(),
    )
    .subscribe((view) => emitHostEvent(host, 'view', view));

  // Nothing before the first answer: a badge that the shell kept would fall to 0 and rise again.
  store
    .select(selectWaitingIfKnown)
    .pipe(
      skipWhile((count) => count === null),
      map((count) => count ?? 0),
      distinctUntilChanged(),
      takeUntilDestroyed(),
    )
    .subscribe((count) => emitHostEvent(host, 'waiting', count));

  store
    .select(selectShownQuery)
    .pipe(
      map((shown) => shown !== null),
      distinctUntilChanged(),
      filter((shown) => shown),
      takeUntilDestroyed(),
    )
    .subscribe(() => emitHostEvent(host, 'ready', undefined));
}

/** Titles and address of the open view, from our ground on; ids of tickets are opaque, so nothing personal is in it. */
function viewOf(ground: ActivatedRouteSnapshot): HostEvents['view'] {
  const titles: string[] = [];
  const path: string[] = [];
  for (let at = ground.firstChild; at; at = at.firstChild) {
    const title = at.routeConfig?.title;
    if (typeof title === 'string') titles.push(title);
    path.push(...at.url.map(({ path: part }) => part));
  }
  return { title: titles.at(-1) ?? 'HAI-CSO', breadcrumb: ['HAI-CSO', ...titles], path: path.join('/') };
}
