import { eventWords } from './events';

describe('eventWords', () => {
  for (const [kind, words] of [
    ['CREATED', 'Dibuat'],
    ['FORWARDED', 'Diteruskan ke HAI-DJPb'],
    ['DONE', 'Dinyatakan selesai'],
    ['REOPENED', 'Dibuka kembali'],
    ['CLOSED', 'Ditutup'],
    ['MERGED', 'MERGED'],
    ['constructor', 'constructor'],
  ] as const) {
    it(`says "${words}" for ${kind} (F49)`, () => expect(eventWords(kind)).toBe(words));
  }
});
