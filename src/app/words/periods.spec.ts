import { QUARTERS } from '../domain/period';
import { periodWords, quarterWords } from './periods';

describe('words of Rekap Laporan (fig 7)', () => {
  it('name the quarters and the year', () =>
    expect([...QUARTERS, null].map(quarterWords)).toEqual([
      'Triwulan I',
      'Triwulan II',
      'Triwulan III',
      'Triwulan IV',
      'Tahunan',
    ]));

  it('add the year', () => {
    expect(periodWords({ year: 2024, quarter: 1 })).toBe('Triwulan I 2024');
    expect(periodWords({ year: 2024, quarter: null })).toBe('Tahunan 2024');
  });
});
