import fc from 'fast-check';

/** The same cases in every run: a red build means that the code changed. Another seed is for looking further. */
fc.configureGlobal({ seed: 20240321 });

/** Expects a property to hold for every generated case; jasmine's own expectations do not throw, so they do not shrink. */
export function expectAlways<Case>(property: fc.IProperty<Case>, parameters?: fc.Parameters<Case>): void {
  expect(() => fc.assert(property, parameters)).not.toThrow();
}
