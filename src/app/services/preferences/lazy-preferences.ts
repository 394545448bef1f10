import { EnvironmentInjector, inject } from '@angular/core';
import { defer, map, type Observable } from 'rxjs';
import type { StoredPreferences } from './stored-preferences';

/** The user's settings; their code is loaded when they are first wanted. Needs an injection context. */
export function lazyPreferences(): Observable<Pick<StoredPreferences, 'read' | 'change'>> {
  const parent = inject(EnvironmentInjector);
  return defer(() => import('./stored-preferences')).pipe(map(({ storedPreferences }) => storedPreferences(parent)));
}
