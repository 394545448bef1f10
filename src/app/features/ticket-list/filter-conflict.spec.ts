import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { filterConflict } from './filter-conflict';

describe('filterConflict', () => {
  for (const [changes, officer, pair] of [
    [{ status: 'WAITING', feedback: 'NONE' }, false, ['Menunggu', 'Belum memberi feedback']],
    [{ status: 'FORWARDED', feedback: 'GIVEN' }, true, ['Kirim ke HAI', 'Sudah memberi feedback']],
    [{ status: 'CLOSED', feedback: 'NONE' }, false, ['Selesai, tidak menunggu feedback', 'Belum memberi feedback']],
    [{ waitingForMe: true, status: 'FORWARDED' }, false, ['Menunggu Anda', 'Kirim ke HAI']],
    [{ waitingForMe: true, status: 'DONE' }, true, ['Menunggu Anda', 'Selesai']],
    [{ waitingForMe: true, feedback: 'GIVEN' }, false, ['Menunggu Anda', 'Sudah memberi feedback']],
    [{ waitingForMe: true, feedback: 'NONE' }, true, ['Menunggu Anda', 'Belum memberi feedback']],
    [
      { status: 'DONE', openBefore: '2024-03-12T09:30:00+07:00' },
      true,
      ['Selesai', 'Terbuka, direkam sebelum 12-03-2024 09.30'],
    ],
    [{ status: 'DONE', answered: 'no' }, true, ['Selesai', 'Belum pernah dijawab petugas']],
    [{ feedback: 'GIVEN', answered: 'no' }, true, ['Sudah memberi feedback', 'Belum pernah dijawab petugas']],
    [{ officer: 'CSO 182', answered: 'no' }, true, ['Dijawab CSO 182', 'Belum pernah dijawab petugas']],
    [{ satker: '527010', askerKind: 'BANK' }, true, ['Satker: 527010', 'Jenis penanya: Bank']],
    [{ from: '2024-03-02', to: '2024-03-01' }, true, ['Sejak 02-03-2024', 'Sampai 01-03-2024']],
    [{ period: { year: 2024, quarter: 1 }, from: '2024-04-01' }, true, ['Triwulan I 2024', 'Sejak 01-04-2024']],
    [{ period: { year: 2024, quarter: null }, to: '2023-12-31' }, true, ['Tahunan 2024', 'Sampai 31-12-2023']],
  ] as const) {
    it(`names ${pair.join(' and ')}`, () => {
      expect(filterConflict(query(changes), officer)).toBe(
        `“${pair[0]}” dan “${pair[1]}” tidak pernah cocok bersama. Hapus salah satu.`,
      );
    });
  }

  for (const [changes, officer] of [
    [{}, false],
    [{ status: 'DONE', feedback: 'NONE' }, false],
    [{ status: 'DONE', feedback: 'GIVEN' }, true],
    [{ status: 'CLOSED', feedback: 'GIVEN' }, false],
    [{ waitingForMe: true, status: 'DONE', feedback: 'NONE' }, false],
    [{ waitingForMe: true, status: 'WAITING' }, true],
    [{ status: 'WAITING', answered: 'no' }, true],
    [{ status: 'DONE', answered: 'yes' }, true],
    [{ waitingForMe: true, status: 'WAITING_CSO' }, true],
    [{ waitingForMe: true, status: 'WAITING_SATKER' }, false],
    [{ satker: '527010', askerKind: 'SATKER' }, true],
    [{ from: '2024-03-01', to: '2024-03-01' }, true],
    [{ period: { year: 2024, quarter: 1 }, from: '2024-03-31', to: '2024-05-01' }, true],
  ] as const) {
    it(`finds none in ${JSON.stringify(changes)}`, () => expect(filterConflict(query(changes), officer)).toBeNull());
  }
});

const query = (changes: Partial<TicketQuery>): TicketQuery => ({ ...DEFAULT_QUERY, ...changes });
