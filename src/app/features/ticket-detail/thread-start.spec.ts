import { aThreadEntry } from '../../../testing/samples';
import type { ThreadEntry, ThreadSide } from '../../domain/ticket';
import { openingIndex } from './thread-start';

describe('openingIndex', () => {
  const cases: readonly (readonly [string, readonly ThreadSide[], ThreadSide | null, number])[] = [
    ['the first answer to the reader', ['SATKER', 'CSO', 'HAI_DJPB'], 'SATKER', 1],
    ['the first message after the reader’s last', ['SATKER', 'CSO', 'SATKER', 'CSO', 'CSO'], 'SATKER', 3],
    ['the newest, where the reader wrote last', ['CSO', 'CSO', 'SATKER'], 'SATKER', 2],
    ['the newest, where the reader never wrote', ['SATKER', 'SATKER', 'SATKER'], 'CSO', 2],
    ['the newest, for who writes on no side', ['SATKER', 'CSO'], null, 1],
    ['the beginning of nothing', [], 'SATKER', 0],
  ];
  for (const [name, sides, own, expected] of cases) {
    it(`is ${name}`, () => expect(openingIndex(sides.map(entry), own)).toBe(expected));
  }
});

function entry(side: ThreadSide): ThreadEntry {
  return aThreadEntry({ side });
}
