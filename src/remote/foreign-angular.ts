import { EnvironmentInjector, inject, VERSION } from '@angular/core';

/**
 * Checks that the shell shares its Angular with us. Beside an Angular of another version, Native Federation loads our
 * own, whose components the shell's router cannot show. Call it in the shell's injection context.
 *
 * @throws Error that names both versions, when the shell runs another Angular than we do.
 */
export function refuseForeignAngular(): void {
  try {
    inject(EnvironmentInjector);
  } catch {
    const theirs = document.querySelector('[ng-version]')?.getAttribute('ng-version') ?? 'another';
    const wanted = `@angular/core ${VERSION.major}.x, shared by the shell (which runs ${theirs})`;
    const message = `HAI-CSO's ./Routes needs ${wanted}; ./mount brings an Angular of its own`;
    console.error(message);
    throw new Error(message);
  }
}
