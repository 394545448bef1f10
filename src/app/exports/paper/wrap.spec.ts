import fc from 'fast-check';
import { expectAlways } from '../../../testing/expect-always';
import { wrap } from './wrap';

/** Every sign is 10 wide. */
const WIDTHS = new Uint16Array(0x10000).fill(10);

describe('wrap', () => {
  const cases: readonly (readonly [string, number, readonly string[]])[] = [
    ['', 50, ['']],
    ['satu', 50, ['satu']],
    ['satu dua tiga', 80, ['satu dua', 'tiga']],
    ['satu dua', 40, ['satu', 'dua']],
    ['satu\n\ndua', 80, ['satu', '', 'dua']],
    ['panjangsekali', 50, ['panja', 'ngsek', 'ali']],
    ['a panjangsekali b', 50, ['a', 'panja', 'ngsek', 'ali b']],
    ['  dua spasi', 200, ['  dua spasi']],
    ['nama.penanya@kemenkeu.go.id', 200, ['nama.penanya', '@kemenkeu.go.id']],
    ['nama@kantor-pusat.kemenkeu.go.id', 150, ['nama', '@kantor-pusat', '.kemenkeu.go.id']],
    ['lihat panjang@kantor.go.id', 120, ['lihat', 'panjang', '@kantor.go', '.id']],
    ['abc@xy', 40, ['abc', '@xy']],
    [' panjang', 70, ['', 'panjang']],
    ['lebar', 5, ['l', 'e', 'b', 'a', 'r']],
  ];
  for (const [text, limit, lines] of cases) {
    it(`breaks ${JSON.stringify(text)} at ${limit}`, () => {
      expect(wrap(text, WIDTHS, limit)).toEqual([...lines]);
    });
  }

  it('loses only the spaces at which it breaks, and keeps every line within the limit', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', 'def', '@', '.', ' ', '  ', '\n'), { maxLength: 60 });
    expectAlways(
      fc.property(text, fc.integer({ min: 10, max: 200 }), (pieces, limit) => {
        const given = pieces.join('');
        const lines = wrap(given, WIDTHS, limit);
        const withoutSpaces = (all: string): string => all.replace(/\s/g, '');
        return (
          withoutSpaces(lines.join('')) === withoutSpaces(given) &&
          lines.every((line) => line.trimEnd().length * 10 <= limit)
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no longer for a word of 400,000 letters than for as many in short ones (F72)', () => {
    const timeOf = (text: string): number =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now();
          wrap(text, WIDTHS, 80);
          return performance.now() - start;
        }),
      );
    expect(timeOf('a'.repeat(400_000))).toBeLessThan(30 * timeOf('abc '.repeat(100_000)));
  });
});
