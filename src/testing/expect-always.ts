import fc from 'fast-check';

/**
 * The same generated cases in every run, so that a failing build means changed code. Use another seed to find more
 * cases.
 */
fc.configureGlobal({ seed: 20240321 });

/**
 * Expects a property to hold for every generated case. It throws, so that fast-check can shrink the case: jasmine's
 * expectations do not throw.
 */
export function expectAlways<Case>(property: fc.IProperty<Case>, parameters?: fc.Parameters<Case>): void {
  expect(() => fc.assert(property, parameters)).not.toThrow();
}
