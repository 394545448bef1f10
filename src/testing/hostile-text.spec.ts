import fc from 'fast-check';
import { hostileText } from './hostile-text';

describe('hostileText', () => {
  it('brings what no address can carry, markup and formulas', () => {
    const texts = fc.sample(hostileText(), { numRuns: 500, seed: 72 });
    for (const kind of [/[\ud800-\udfff]/u, /<</, /^=/m]) expect(texts.some((text) => kind.test(text))).toBeTrue();
  });
});
