import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { staleWords } from './stale-words';

describe('staleWords', () => {
  it('names the time of the list that stays', () => {
    expect(staleWords(DEFAULT_QUERY, { ...DEFAULT_QUERY }, '10.24 WIB')).toBe(
      'Daftar per 10.24 WIB tetap ditampilkan.',
    );
  });

  it('does not let an older list pass for the one asked for', () => {
    expect(staleWords(DEFAULT_QUERY, { ...DEFAULT_QUERY, status: 'DONE' }, '10.24 WIB')).toBe(
      'Yang tampil masih daftar sebelumnya, per 10.24 WIB.',
    );
  });
});
