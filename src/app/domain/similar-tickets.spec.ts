import { aTicket } from '../../testing/samples';
import { matterWords, mostSimilar, similarSearch } from './similar-tickets';

describe('similarSearch', () => {
  const cases: readonly [string, string | null][] = [
    ['', null],
    ['retur', null],
    ['mohon bantuan retur', null],
    ['retur retur', null],
    ['Retur SP2D bank', 'retur'],
    ['Tiket rekonsiliasi SAKTI', 'rekonsiliasi'],
  ];
  for (const [subject, expected] of cases) {
    it(`of "${subject}" is ${expected}`, () => {
      expect(similarSearch(subject)).toBe(expected);
    });
  }
});

describe('mostSimilar', () => {
  it('shows at most three tickets that share two words, the nearest first', () => {
    const tickets = ['Retur gaji', 'Retur SP2D gaji', 'SP2D bank lain', 'retur sp2d', 'Retur SP2D bank', 'Hibah'].map(
      (subject, i) => aTicket({ id: `t-${i}`, subject }),
    );
    expect(mostSimilar('Retur SP2D bank', tickets).map(({ id }) => id)).toEqual(['t-4', 't-1', 't-2']);
  });

  it('shows nothing when there is nothing', () => {
    expect(mostSimilar('Retur SP2D', [aTicket({ subject: 'Retur' })])).toEqual([]);
  });
});

describe('matterWords', () => {
  it('are short for a hostile subject', () => {
    const words = matterWords(Array.from({ length: 5_000 }, (_, i) => `kata${i}`).join(' '));
    expect(words.length).toBeLessThanOrEqual(200);
    expect(matterWords('a'.repeat(5_000)).every((word) => word.length <= 60)).toBeTrue();
  });
});
