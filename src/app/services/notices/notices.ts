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
import {
  catchError,
  defer,
  EMPTY,
  filter,
  ignoreElements,
  map,
  type Observable,
  of,
  switchMap,
  tap,
  throwError,
} from 'rxjs';
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
  private readonly first = signal(false);
  private reader: Pick<Session, 'userId' | 'knowsNotices'> | null = null;
  private etag: string | null = null;
  /** Whether the folder has the file; one that is missing is not asked for again. */
  private hasFile = false;

  readonly shown = computed(() => shownNotices(this.known(), this.closed(), this.clock.confirmedNow() ?? Date.now()));
  /** Whether the first answer for this user has come. */
  readonly loaded = this.first.asReadonly();

  /** Loads the notices for this user, once. What fails is asked again by `askAgain` alone. */
  load(session: Session): void {
    if (this.reader?.userId === session.userId) return;
    this.reader = session;
    this.etag = null;
    this.hasFile = false;
    this.first.set(false);
    this.known.set([]);
    this.closed.set([]);
    this.take(session.knowsNotices ? this.ofBackend() : this.ofFiles())
      .pipe(
        catchError(() => EMPTY),
        takeUntilDestroyed(this.destroyed),
      )
      .subscribe({ complete: () => this.isFor(session) && this.first.set(true) });
  }

  /** Asks once more what is known now: conditionally, and not for what was not there. Fails as the request. */
  askAgain(): Observable<never> {
    if (!this.reader || !this.first()) return EMPTY;
    if (this.reader.knowsNotices) return this.take(this.ofBackend(true));
    return this.hasFile && typeof this.source === 'string' ? this.take(this.ofFiles()) : EMPTY;
  }

  isClosed({ code }: Notice): boolean {
    return this.closed().includes(code);
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

  /** Shows what was found, less what the user has closed before. Wrong content is written to the console. */
  private take(files$: Observable<unknown>): Observable<never> {
    const { reader } = this;
    return files$.pipe(
      map((given) => readPart(PART, noticesSchema, given)),
      tap((part) => (this.hasFile = part !== null)),
      switchMap((part) => {
        const notices = part?.notices ?? [];
        const closed$ = notices.length ? this.closedBefore() : of([]);
        return closed$.pipe(map((closed) => ({ notices, closed })));
      }),
      // Another user may have come meanwhile (F65).
      filter(() => this.isFor(reader)),
      tap(({ notices, closed }) => {
        this.closed.update((now) => [...new Set([...closed, ...now])]);
        this.known.set(notices);
      }),
      catchError((error: unknown) => {
        if (!(error instanceof CatalogueError)) return throwError(() => error);
        console.error(`HAI-CSO: pemberitahuan tidak dipakai. ${error.message}`);
        return EMPTY;
      }),
      ignoreElements(),
    );
  }

  private isFor(reader: Pick<Session, 'userId'> | null): boolean {
    return this.reader?.userId === reader?.userId;
  }

  /** Emits nothing when nothing has changed. */
  private ofBackend(again = false): Observable<unknown> {
    const api = this.injector.get(NoticesApi);
    const { reader } = this;
    return (again ? api.poll(this.etag) : api.load()).pipe(
      filter(() => this.isFor(reader)),
      tap(({ etag }) => (this.etag = etag)),
      filter(({ found }) => found !== null),
      map(({ found }) => ({ [PART]: { notices: found } })),
    );
  }

  private ofFiles(): Observable<unknown> {
    return defer(() => ownFiles(this.source, this.page, [PART]));
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
