import { createEnvironmentInjector, type EnvironmentInjector, inject, runInInjectionContext } from '@angular/core';
import { catchError, map, type Observable, switchMap, throwError } from 'rxjs';
import { PreferencesApi } from '../../api/preferences-api';
import type { Failure } from '../../domain/failure';
import type { Preferences } from '../../domain/session';

/** How often a change is merged again when another window has written in between. */
const ATTEMPTS = 3;

/** The user's settings at the backend. Fails where the backend stores none. */
export class StoredPreferences {
  private readonly api = inject(PreferencesApi);

  read(): Observable<Preferences> {
    return this.api.load().pipe(map(({ preferences }) => preferences));
  }

  /** Changes one setting, beside what another window has written: after a 412 it is read and merged again. */
  change(key: string, next: (value: unknown) => unknown, attempts = ATTEMPTS): Observable<void> {
    return this.api.load().pipe(
      switchMap(({ preferences, etag }) => this.api.save({ ...preferences, [key]: next(preferences[key]) }, etag)),
      catchError((failure: Failure) =>
        failure.status === 412 && attempts > 1 ? this.change(key, next, attempts - 1) : throwError(() => failure),
      ),
    );
  }
}

/** The settings of the user of these routes, whose injector has the API. */
export function storedPreferences(parent: EnvironmentInjector): StoredPreferences {
  const injector = createEnvironmentInjector([PreferencesApi], parent);
  return runInInjectionContext(injector, () => new StoredPreferences());
}
