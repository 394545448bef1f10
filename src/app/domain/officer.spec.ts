import { needsSatker, transcriptResults } from './officer';

describe('the result of a transcript', () => {
  it('can wait for the satker only where there is one', () => {
    expect(transcriptResults(true)).toEqual(['DONE', 'WAITING_SATKER', 'FORWARDED']);
    expect(transcriptResults(false)).toEqual(['DONE', 'FORWARDED']);
  });

  it('asks for the satker of an asker from a satker alone', () => {
    const kinds = ['SATKER', 'MAHASISWA', 'BANK', 'PEMDA', 'MASYARAKAT', ''] as const;
    expect(kinds.filter(needsSatker)).toEqual(['SATKER']);
  });
});
