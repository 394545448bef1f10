import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type ActivatedRouteSnapshot, NavigationEnd, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { distinctUntilChanged, filter, map, skipWhile } from 'rxjs';
import { selectShownQuery, selectWaitingIfKnown } from '../app/state/ticket-list/ticket-list-selectors';
import { selectSession } from '../app/state/session/session-feature';
import type { HaiCsoHost, HostEvents } from './host-contract';
import { emitHostEvent } from './emit-host-event';

/** Emits `view`, `waiting`, `satker` and `ready` until the calling component is destroyed. Call it in a constructor. */
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

  // No event before the first response: the shell's badge would fall to 0 and rise again.
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
    .select(selectSession)
    .pipe(
      map((session) => session?.satkers && session.satker),
      filter((satker) => !!satker),
      distinctUntilChanged((one, other) => one.code === other.code),
      takeUntilDestroyed(),
    )
    .subscribe((satker) => emitHostEvent(host, 'satker', satker));

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

/** Titles and path of the open view below the frame; ticket ids are opaque, so it contains no personal data. */
function viewOf(frame: ActivatedRouteSnapshot): HostEvents['view'] {
  const titles: string[] = [];
  const path: string[] = [];
  for (let at = frame.firstChild; at; at = at.firstChild) {
    const title = at.routeConfig?.title;
    if (typeof title === 'string') titles.push(title);
    path.push(...at.url.map(({ path: part }) => part));
  }
  return { title: titles.at(-1) ?? 'HAI-CSO', breadcrumb: ['HAI-CSO', ...titles], path: path.join('/') };
}
