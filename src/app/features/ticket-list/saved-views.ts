import { Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { catchError, EMPTY, map, of, switchMap } from 'rxjs';
import { NO_VIEWS, readViews, type ViewSettings, writeViews } from '../../domain/saved-views';
import { lazyPreferences } from '../../services/preferences/lazy-preferences';
import { userChanges } from '../../state/session/user-changes';

/** Key in the user's settings. */
const KEY = 'views';

/** The user's saved views, in the user's settings; where these are not stored, for the visit. Provide it with the list. */
@Injectable()
export class SavedViews {
  private readonly preferences$ = lazyPreferences();
  private readonly current = signal(NO_VIEWS);
  private readonly storable = signal(true);
  private readonly read = signal(false);
  private owner: string | null = null;
  /** Changes from before it was known what the user has stored; they hold for that, too. */
  private early: ((settings: ViewSettings) => ViewSettings)[] = [];

  readonly settings = this.current.asReadonly();
  /** False once the settings could not be stored. */
  readonly stored = this.storable.asReadonly();
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
            map((preferences): ViewSettings | null => readViews(preferences[KEY])),
            catchError(() => of(null)),
          );
        }),
        takeUntilDestroyed(),
      )
      .subscribe((settings) => {
        this.storable.set(settings !== null);
        this.current.set(this.early.reduce((now, next) => next(now), settings ?? NO_VIEWS));
        this.early = [];
        this.read.set(true);
      });
  }

  /** Changes the settings here at once, and what another window has stored meanwhile in the same way. */
  change(next: (settings: ViewSettings) => ViewSettings): void {
    const { owner } = this;
    if (!this.read()) this.early.push(next);
    this.current.update(next);
    this.preferences$
      .pipe(
        switchMap((preferences) => preferences.change(KEY, (stored) => writeViews(next(readViews(stored))))),
        map(() => true),
        catchError(() => [false]),
      )
      .subscribe((stored) => owner === this.owner && this.storable.set(stored));
  }

  private startAnew(owner: string | null): void {
    this.owner = owner;
    this.early = [];
    this.current.set(NO_VIEWS);
    this.storable.set(true);
    this.read.set(false);
  }
}
