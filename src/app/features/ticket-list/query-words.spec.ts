import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { filterChips, SORT_CHOICES, sortWords } from './query-words';

const query = (changes: Partial<TicketQuery>): TicketQuery => ({ ...DEFAULT_QUERY, ...changes });

describe('sortWords', () => {
  for (const [changes, words] of [
    [{}, 'Tanggal dibuat terbaru'],
    [{ order: 'oldest' }, 'Tanggal dibuat terlama'],
    [{ waitingForMe: true }, 'Paling lama menunggu'],
    [{ sort: { column: 'no', direction: 'asc' } }, 'No terkecil'],
    [{ sort: { column: 'name', direction: 'desc' } }, 'Nama Z-A'],
    [{ sort: { column: 'createdAt', direction: 'asc' } }, 'Tanggal terlama'],
    [{ sort: { column: 'reference', direction: 'desc' } }, 'No. referensi terbesar'],
    [{ sort: { column: 'status', direction: 'asc' }, waitingForMe: true }, 'Status A-Z'],
  ] as const) {
    it(`says "${words}" for ${JSON.stringify(changes)}`, () => {
      expect(sortWords(query(changes))).toBe(words);
    });
  }
});

describe('SORT_CHOICES', () => {
  it('offers five columns both ways, each in words of its own', () => {
    expect(new Set(SORT_CHOICES.map(([, words]) => words)).size).toBe(10);
  });
});

describe('filterChips', () => {
  for (const [changes, chips] of [
    [{}, []],
    [{ status: 'WAITING' }, [['Menunggu', { status: null }]]],
    [{ period: { year: 2024, quarter: 1 } }, [['Triwulan I 2024', { period: null }]]],
    [{ feedback: 'NONE' }, [['Belum memberi feedback', { feedback: null }]]],
    [{ search: 'retur SP2D' }, [['Cari: retur SP2D', { search: '' }]]],
    [
      { status: 'FORWARDED', search: 'a' },
      [
        ['Kirim ke HAI', { status: null }],
        ['Cari: a', { search: '' }],
      ],
    ],
  ] as const) {
    it(`of ${JSON.stringify(changes)} are ${chips.map(([words]) => words).join(', ') || 'none'}`, () => {
      expect(filterChips(query(changes)).map(({ words, removal }) => [words, removal])).toEqual(
        chips.map(([words, removal]) => [words, removal]),
      );
    });
  }
});
