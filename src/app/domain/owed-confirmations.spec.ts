import fc from 'fast-check';
import { expectAlways } from '../../testing/expect-always';
import { aTicket, KANWIL, OTHER_SATKER, SATKER } from '../../testing/samples';
import { confirmationTarget, groupOwed } from './owed-confirmations';

describe('groupOwed', () => {
  it('puts the satker with most tickets first, and the longest waiting ticket first in each', () => {
    const at = (id: string, day: number, satker = SATKER) =>
      aTicket({ id, satker, statusSince: `2024-03-0${day}T00:00:00Z` });
    const groups = groupOwed([at('a', 3, OTHER_SATKER), at('b', 5), at('c', 2), aTicket({ id: 'd', satker: null })]);
    expect(groups.map(({ satker, tickets }) => [satker.code, tickets.map(({ id }) => id)])).toEqual([
      [SATKER.code, ['c', 'b']],
      [OTHER_SATKER.code, ['a']],
    ]);
  });

  it('keeps the offices of one satker apart, since each writes for itself', () => {
    expect(groupOwed([aTicket({ id: 'a' }), aTicket({ id: 'b', office: KANWIL })]).length).toBe(2);
  });

  it('loses no ticket that has a satker', () => {
    const tickets = fc.array(
      fc.record({
        satker: fc.constantFrom(SATKER, OTHER_SATKER, null),
        since: fc.constantFrom(null, 'x', '2024-03-01T00:00:00Z'),
      }),
    );
    expectAlways(
      fc.property(tickets, (some) => {
        const all = some.map(({ satker, since }, index) => aTicket({ id: String(index), satker, statusSince: since }));
        const kept = groupOwed(all).flatMap((group) => group.tickets.map(({ id }) => id));
        expect(kept.sort()).toEqual(
          all
            .filter(({ satker }) => satker)
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });
});

describe('confirmationTarget', () => {
  const cases: readonly [confirmed: number, owed: number, percent: number, missing: number | null][] = [
    [246, 32, 95, 19],
    [0, 0, 95, null],
    [0, 1, 95, 1],
    [19, 1, 95, 0],
    [18, 2, 95, 1],
    [10, 0, 100, 0],
    [9, 1, 100, 1],
  ];
  for (const [confirmed, owed, percent, missing] of cases) {
    it(`has ${missing ?? 'no'} more to ${percent}% with ${confirmed} of ${confirmed + owed}`, () => {
      expect(confirmationTarget(confirmed, owed, percent)?.missing ?? null).toBe(missing);
    });
  }
});
