import {
  computed,
  DestroyRef,
  DOCUMENT,
  EnvironmentInjector,
  inject,
  Injectable,
  type Provider,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { catchError, defer, EMPTY, map, type Observable, of, switchMap } from 'rxjs';
import { API_CONFIG } from '../../api/api-config';
import { NoticesApi } from '../../api/notices-api';
import { type Notice, shownNotices } from '../../domain/notice';
import type { Session } from '../../domain/session';
import { CatalogueError } from '../catalogue/catalogue-problem';
import { ownFiles } from '../catalogue/fetch-catalogue';
import { readPart } from '../catalogue/read-part';
import { ServerClock } from '../clock/server-clock';
import { lazyPreferences } from '../preferences/lazy-preferences';
import { sharedInApp } from '../shared-in-app/shared-in-app';
import { noticesSchema } from './notices-schema';

/** Name of the part and of the setting. */
const PART = 'notices';
/** Codes of closed notices that one user stores. */
const MOST_CLOSED = 50;

/**
 * Disturbances that the office knows, from the backend when the session says that it has them, else from notices.json or
 * the host. What a user has closed is a setting; where none are stored it lasts for the visit.
 */
@Injectable()
export class Notices {
  /** The API is made when the session says that there is something to ask. */
  private readonly injector = inject(EnvironmentInjector);
  private readonly source = inject(API_CONFIG, { optional: true })?.catalogue;
  private readonly page = inject(DOCUMENT).baseURI;
  private readonly clock = inject(ServerClock);
  private readonly destroyed = inject(DestroyRef);
  private readonly preferences = lazyPreferences();
  private readonly known = signal<readonly Notice[]>([]);
  private readonly closed = signal<readonly string[]>([]);
  private reader: string | null = null;

  readonly shown = computed(() => shownNotices(this.known(), this.closed(), this.clock.confirmedNow() ?? Date.now()));

  /** Loads the notices for this user, once. What fails is missing for the visit; wrong content is written to the console. */
  load({ userId, knowsNotices }: Session): void {
    if (this.reader === userId) return;
    this.reader = userId;
    this.known.set([]);
    this.closed.set([]);
    const files = knowsNotices ? this.ofBackend() : defer(() => ownFiles(this.source, this.page, [PART]));
    files
      .pipe(
        map((given) => readPart(PART, noticesSchema, given)?.notices ?? []),
        switchMap((notices) =>
          notices.length ? this.closedBefore().pipe(map((closed) => ({ notices, closed }))) : EMPTY,
        ),
        catchError((error: unknown) => {
          if (error instanceof CatalogueError) console.error(`HAI-CSO: pemberitahuan tidak dipakai. ${error.message}`);
          return EMPTY;
        }),
        takeUntilDestroyed(this.destroyed),
      )
      .subscribe(({ notices, closed }) => {
        // Another user may have come meanwhile (F65).
        if (this.reader !== userId) return;
        this.closed.update((now) => [...closed, ...now]);
        this.known.set(notices);
      });
  }

  /** The user has read it. */
  close({ code }: Notice): void {
    this.closed.update((before) => [...before, code]);
    this.preferences
      .pipe(
        switchMap((stored) =>
          stored.change(PART, (value) => [...new Set([...codesIn(value), code])].slice(-MOST_CLOSED)),
        ),
        catchError(() => EMPTY),
        takeUntilDestroyed(this.destroyed),
      )
      .subscribe();
  }

  private ofBackend(): Observable<unknown> {
    return this.injector
      .get(NoticesApi)
      .load()
      .pipe(map((notices) => ({ [PART]: { notices } })));
  }

  private closedBefore(): Observable<readonly string[]> {
    return this.preferences.pipe(
      switchMap((stored) => stored.read()),
      map((stored) => codesIn(stored[PART])),
      catchError(() => of([])),
    );
  }
}

/** What another version has written in another form is left out. */
function codesIn(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((code): code is string => typeof code === 'string') : [];
}

export const provideNotices = (): Provider => sharedInApp(Notices, [NoticesApi]);
