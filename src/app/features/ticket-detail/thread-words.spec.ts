import { eventWords, sideWords } from './thread-words';

describe('words of the thread', () => {
  for (const [kind, words] of [
    ['CREATED', 'Tiket dibuat'],
    ['FORWARDED', 'Diteruskan ke HAI-DJPb'],
    ['DONE', 'Dinyatakan selesai'],
    ['REOPENED', 'Dibuka kembali'],
    ['CLOSED', 'Tiket ditutup'],
    ['MERGED', 'MERGED'],
    ['constructor', 'constructor'],
  ] as const) {
    it(`say "${words}" for the event ${kind}`, () => {
      expect(eventWords(kind)).toBe(words);
    });
  }

  it('name the side', () => {
    expect(sideWords('SATKER', true)).toBe('Pihak Anda');
    expect(sideWords('SATKER', false)).toBe('Satker');
    expect(sideWords('CSO', false)).toBe('CSO');
    expect(sideWords('HAI_DJPB', false)).toBe('HAI-DJPb');
  });
});
