import { aThreadEntry } from '../../../testing/samples';
import type { ThreadEntry, TicketEvent } from '../../domain/ticket';
import { partsOf, threadItems } from './thread-items';

describe('threadItems', () => {
  const cases: readonly [string, readonly (string | null)[], readonly [string, string | null][], string][] = [
    ['nothing', [], [], ''],
    ['the recording before the question', ['10:00'], [['CREATED', '10:00']], 'CREATED 10:00'],
    [
      'the recording first although its clock is late (spec section 3)',
      ['10:00', '10:05'],
      [['CREATED', '10:01']],
      'CREATED 10:00 10:05',
    ],
    [
      'an answer before what it brought about',
      ['10:00', '10:05'],
      [
        ['CREATED', '10:00'],
        ['DONE', '10:05'],
      ],
      'CREATED 10:00 10:05 DONE',
    ],
    [
      'a forwarding between two messages',
      ['10:00', '10:09'],
      [
        ['CREATED', '10:00'],
        ['FORWARDED', '10:05'],
      ],
      'CREATED 10:00 FORWARDED 10:09',
    ],
    ['an event without a time at the end', ['10:00'], [['DONE', null]], '10:00 DONE'],
    ['messages without a time in their order', [null, null], [['DONE', '10:05']], 'null null DONE'],
  ];
  for (const [name, thread, events, expected] of cases) {
    it(`keeps ${name}`, () => {
      expect(read(thread, events)).toBe(expected);
    });
  }

  it('gives every line a key of its own, also when the backend repeats an id', () => {
    const items = threadItems({ thread: [entryAt('10:00'), entryAt('10:00')], events: [] });
    expect(new Set(items.map(({ key }) => key)).size).toBe(2);
  });
});

const at = (clock: string | null): string | null => clock && `2024-03-21T${clock}:00Z`;

function entryAt(clock: string | null): ThreadEntry {
  return aThreadEntry({ at: at(clock), text: String(clock) });
}

function read(thread: readonly (string | null)[], events: readonly [string, string | null][]): string {
  const items = threadItems({
    thread: thread.map(entryAt),
    events: events.map(([kind, clock]): TicketEvent => ({ kind, at: at(clock), by: 'A' })),
  });
  return items.map((item) => (item.kind === 'entry' ? item.entry.text : item.event.kind)).join(' ');
}

describe('partsOf', () => {
  for (const [count, sizes] of [
    [0, [0]],
    [3, [3]],
    [4, [4]],
    [7, [7]],
    [8, [4, 4]],
    [11, [4, 7]],
  ] as const) {
    it(`splits ${count} items so that no part has less than four beside others`, () => {
      const items = Array.from({ length: count }, (_, index) => index);
      const parts = partsOf(items, 4);
      expect(parts.map(({ length }) => length)).toEqual([...sizes]);
      expect(parts.flat()).toEqual(items);
    });
  }
});
