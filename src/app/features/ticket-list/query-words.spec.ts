import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { activeFilters, countFilters, filterChips, type FilterNames, sortChoices, sortWords } from './query-words';

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
    [{ sort: { column: 'status', direction: 'asc' }, waitingForMe: true }, 'Status: selesai dahulu'],
    [{ sort: { column: 'status', direction: 'desc' } }, 'Status: menunggu dahulu'],
    [{ sort: { column: 'due', direction: 'asc' }, waitingForMe: true }, 'Tenggat terdekat'],
  ] as const) {
    it(`says "${words}" for ${JSON.stringify(changes)}`, () => {
      expect(sortWords(query(changes))).toBe(words);
    });
  }
});

describe('sortChoices', () => {
  it('offers five columns both ways, each in words of its own', () => {
    expect(new Set(sortChoices(false).map(([, words]) => words)).size).toBe(10);
  });

  it('offers the due date where the backend sorts by it', () => {
    const words = sortChoices(true).map(([, each]) => each);
    expect(new Set(words).size).toBe(12);
    expect(words).toContain('Tenggat terdekat');
    expect(sortChoices(false).map(([, each]) => each)).not.toContain('Tenggat terdekat');
  });
});

describe('activeFilters', () => {
  it('name the pile, and take it off with its order', () => {
    const pile = { words: 'Menunggu Anda', removal: { waitingForMe: false, sort: null } };
    expect(activeFilters(query({ waitingForMe: true, search: 'a' }))).toEqual([
      pile,
      { words: 'Cari: a', removal: { search: '' } },
    ]);
    expect(activeFilters(query({}))).toEqual([]);
    expect(countFilters(query({ waitingForMe: true }))).toBe(0);
  });
});

describe('filterChips', () => {
  for (const [changes, chips] of [
    [{}, []],
    [{ status: 'WAITING' }, [['Menunggu', { status: null }]]],
    [{ period: { year: 2024, quarter: 1 } }, [['Triwulan I 2024', { period: null }]]],
    [{ feedback: 'NONE' }, [['Belum memberi feedback', { feedback: null }]]],
    [{ status: 'DONE', feedback: 'NONE' }, [['Selesai, belum ada feedback', { status: null, feedback: null }]]],
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

const NAMES: Readonly<Record<string, FilterNames>> = {
  'KPPN-139': { office: 'KPPN Jakarta VI' },
  '527010': { satker: 'SATKER CONTOH' },
};

describe('filterChips of what officers filter by', () => {
  for (const [changes, words, removal] of [
    [{ office: 'KPPN-139' }, 'Kantor: KPPN Jakarta VI', { office: null }],
    [{ office: 'KPPN-999' }, 'Kantor: KPPN-999', { office: null }],
    [{ satker: '527010' }, 'Satker: SATKER CONTOH', { satker: null }],
    [{ satker: '999999' }, 'Satker: 999999', { satker: null }],
    [{ destination: 'SPM_KP' }, 'Tujuan: Konsultasi SPM-KP KPP Jakarta - KPPN', { destination: null }],
    [{ askerKind: 'PEMDA' }, 'Jenis penanya: Pemda', { askerKind: null }],
    [{ method: 'TELEPON' }, 'Metode: Telepon', { method: null }],
    [{ officer: 'CSO 182' }, 'Dijawab CSO 182', { officer: null }],
    [{ handledBy: 'CSO 207' }, 'Ditangani CSO 207', { handledBy: null }],
    [{ handledBy: 'none' }, 'Belum ditangani', { handledBy: null }],
    [{ from: '2024-03-01' }, 'Sejak 01-03-2024', { from: null, to: null }],
    [{ to: '2024-03-31' }, 'Sampai 31-03-2024', { from: null, to: null }],
    [{ from: '2024-03-01', to: '2024-03-31' }, 'Tanggal 01-03-2024 s.d. 31-03-2024', { from: null, to: null }],
    [{ answered: 'yes' }, 'Sudah dijawab petugas', { answered: null }],
    [{ answered: 'no' }, 'Belum pernah dijawab petugas', { answered: null }],
    [{ forwarded: true }, 'Pernah diteruskan ke HAI-DJPb', { forwarded: false }],
  ] as const) {
    it(`says "${words}" and takes it off`, () => {
      expect(filterChips(query(changes), NAMES[String(Object.values(changes)[0])])).toEqual([{ words, removal }]);
    });
  }
});

describe('countFilters', () => {
  for (const [changes, count] of [
    [{}, 0],
    [{ search: 'gaji', page: 2, waitingForMe: true }, 0],
    [{ status: 'DONE' }, 1],
    [{ office: 'KPPN-139', satker: '527010', destination: 'SPM_KP', method: 'TELEPON', officer: 'CSO 182' }, 5],
    [{ from: '2024-03-01', to: '2024-03-31', forwarded: true }, 2],
    [{ to: '2024-03-31' }, 1],
    [{ order: 'oldest' }, 0],
    [{ status: 'DONE', feedback: 'NONE' }, 1],
    [{ status: 'DONE', feedback: 'GIVEN', order: 'oldest', period: { year: 2024, quarter: 1 } }, 3],
  ] as const) {
    it(`counts ${count} in ${JSON.stringify(changes)}`, () => {
      expect(countFilters(query(changes))).toBe(count);
    });
  }
});
