import { Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { catchError, EMPTY, map, of, switchMap } from 'rxjs';
import type { Failure, FailureKind } from '../../domain/failure';
import { NO_VIEWS, readViews, type ViewSettings, writeViews } from '../../domain/saved-views';
import { lazyPreferences } from '../../services/preferences/lazy-preferences';
import { userChanges } from '../../state/session/user-changes';

/** Key in the user's settings. */
const KEY = 'views';

type Change = (settings: ViewSettings) => ViewSettings;

/** The user's saved views, in the user's settings; where these are not stored, for the visit. Provide it with the list. */
@Injectable()
export class SavedViews {
  private readonly preferences$ = lazyPreferences();
  private readonly current = signal(NO_VIEWS);
  private readonly problem = signal<FailureKind | null>(null);
  private readonly read = signal(false);
  private owner: string | null = null;
  /** Changes from before it was known what the user has stored; they hold for that, too. */
  private early: Change[] = [];
  /** Changes that are not stored yet; they go with the next one. */
  private unstored: readonly Change[] = [];

  readonly settings = this.current.asReadonly();
  /** Why the settings could not be stored, `too-large` where the user's settings have no room for them; else null. */
  readonly notStored = this.problem.asReadonly();
  /** Whether it is known what the user has stored. */
  readonly known = this.read.asReadonly();

  constructor() {
    userChanges()
      .pipe(
        switchMap((user) => {
          this.startAnew(user);
          if (user === null) return EMPTY;
          return this.preferences$.pipe(
            switchMap((preferences) => preferences.read()),
            map((preferences) => ({ settings: readViews(preferences[KEY]), problem: null })),
            catchError(({ kind }: Failure) => of({ settings: null, problem: kind })),
          );
        }),
        takeUntilDestroyed(),
      )
      .subscribe(({ settings, problem }) => {
        this.problem.set(problem);
        this.current.set(this.early.reduce((now, next) => next(now), settings ?? NO_VIEWS));
        this.early = [];
        this.read.set(true);
      });
  }

  /** Changes the settings here at once, and what another window has stored meanwhile in the same way. */
  change(next: Change): void {
    const { owner } = this;
    if (!this.read()) this.early.push(next);
    this.current.update(next);
    this.unstored = [...this.unstored, next];
    const sent = this.unstored;
    const changed = (stored: unknown) => sent.reduce((settings, each) => each(settings), readViews(stored));
    this.preferences$
      .pipe(
        switchMap((preferences) => preferences.change(KEY, (before) => writeViews(changed(before)))),
        map((stored) => ({ stored: readViews(stored), problem: null })),
        catchError(({ kind }: Failure) => of({ stored: null, problem: kind })),
      )
      .subscribe(({ stored, problem }) => {
        if (owner !== this.owner) return;
        this.problem.set(problem);
        if (!stored) return;
        this.unstored = this.unstored.filter((each) => !sent.includes(each));
        this.current.set(this.unstored.reduce((now, each) => each(now), stored));
      });
  }

  private startAnew(owner: string | null): void {
    this.owner = owner;
    this.early = [];
    this.current.set(NO_VIEWS);
    this.problem.set(null);
    this.unstored = [];
    this.read.set(false);
  }
}
