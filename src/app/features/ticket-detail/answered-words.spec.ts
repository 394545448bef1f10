import { feedbackWords } from '../../compose/feedback/feedback-composition';
import { answeredWords } from './answered-words';

describe('words of success', () => {
  for (const [words, expected] of [
    [answeredWords('HAI-319115757'), 'Berhasil mengirimkan tanggapan terhadap tiket nomor HAI-319115757'],
    [answeredWords(''), 'Berhasil mengirimkan tanggapan terhadap tiket'],
    [feedbackWords('HAI-319115912'), 'Terimakasih atas feedback yang Anda berikan pada tiket nomor HAI-319115912'],
    [feedbackWords(''), 'Terimakasih atas feedback yang Anda berikan pada tiket'],
  ] as const) {
    it(`are "${expected}"`, () => {
      expect(words).toBe(expected);
    });
  }
});
