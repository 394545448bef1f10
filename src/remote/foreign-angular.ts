import { EnvironmentInjector, inject, VERSION } from '@angular/core';

/**
 * Native Federation loads an Angular of our own beside a shell's that does not fit, and that shell's router cannot show
 * us. To be called where the shell's Angular lets its own code inject; ours can there only if it is the same.
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
