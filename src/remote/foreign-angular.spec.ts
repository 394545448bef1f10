import { EnvironmentInjector, runInInjectionContext, VERSION } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { refuseForeignAngular } from './foreign-angular';

describe('refuseForeignAngular', () => {
  it('lets a shell pass that runs our Angular', () => {
    const shell = TestBed.inject(EnvironmentInjector);
    expect(() => runInInjectionContext(shell, refuseForeignAngular)).not.toThrow();
  });

  it('refuses any other, with one line that says what we need and what the shell runs', () => {
    const lines = spyOn(console, 'error');
    const root = document.createElement('mon-root');
    root.setAttribute('ng-version', '19.2.0');
    document.body.prepend(root);
    const message =
      `HAI-CSO's ./Routes needs @angular/core ${VERSION.major}.x, shared by the shell (which runs 19.2.0); ` +
      './mount brings an Angular of its own';
    expect(refuseForeignAngular).toThrowError(message);
    expect(lines.calls.allArgs()).toEqual([[message]]);
    root.remove();
  });
});
