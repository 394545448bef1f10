import { type EnvironmentInjector, inject, Injectable, runInInjectionContext } from '@angular/core';
import { catchError, defer, map, type Observable, shareReplay, switchMap, tap, throwError } from 'rxjs';
import { CurrentReader, type Requester } from '../../api/current-reader';
import { PreferencesApi } from '../../api/preferences-api';
import { type Failure, NOT_ALLOWED } from '../../domain/failure';
import type { Preferences } from '../../domain/session';
import { fitsSettings } from '../../domain/settings-size';
import { onceInApp } from '../shared-in-app/shared-in-app';

/** How often a change is merged again when another window has written in between. */
const ATTEMPTS = 3;
/** Milliseconds for which one response serves all who read: what comes after the list reads at the same time. */
const SHARED_FOR = 5_000;

/** The failure where the settings have no room for a change, which is not sent. */
const NO_ROOM: Failure = { ...NOT_ALLOWED, kind: 'too-large' };

interface Shared {
  readonly requester: Requester;
  /** By the page's clock, in milliseconds. */
  readonly at: number;
  readonly preferences$: Observable<Preferences>;
}

/** The user's settings at the backend. Fails where the backend stores none. */
@Injectable()
export class StoredPreferences {
  private readonly api = inject(PreferencesApi);
  private readonly reader = inject(CurrentReader);
  private shared: Shared | null = null;

  read(): Observable<Preferences> {
    const { shared } = this;
    const isFresh = shared !== null && performance.now() - shared.at < SHARED_FOR;
    // Settings of one user are not for another one (F65).
    if (isFresh && this.reader.accepts(shared.requester)) return shared.preferences$;
    const preferences$ = defer(() => this.api.load()).pipe(
      map(({ preferences }) => preferences),
      shareReplay({ bufferSize: 1, refCount: true }),
    );
    this.shared = { requester: this.reader.requester(), at: performance.now(), preferences$ };
    return preferences$;
  }

  /**
   * Changes one setting, beside what another window has written: after a 412 it is read and merged again. Emits the
   * setting as it is stored then. Fails with `too-large`, and sends nothing, where the settings have no room for it.
   */
  change(key: string, next: (value: unknown) => unknown, attempts = ATTEMPTS): Observable<unknown> {
    return this.api.load().pipe(
      switchMap(({ preferences, etag }) => {
        const changed = { ...preferences, [key]: next(preferences[key]) };
        if (!fitsSettings(key, changed, preferences)) return throwError(() => NO_ROOM);
        return this.api.save(changed, etag).pipe(map(() => changed[key]));
      }),
      tap({ finalize: () => (this.shared = null) }),
      catchError((failure: Failure) =>
        failure.status === 412 && attempts > 1 ? this.change(key, next, attempts - 1) : throwError(() => failure),
      ),
    );
  }
}

/** The settings of the user of these routes, whose injector has the HTTP layer. */
export function storedPreferences(parent: EnvironmentInjector): StoredPreferences {
  const given = parent.get(PreferencesApi, null, { optional: true });
  return runInInjectionContext(parent, () => onceInApp(StoredPreferences, given ? [] : [PreferencesApi]));
}
