import { recordedWords } from './recorded-words';

describe('recordedWords', () => {
  it('are those of fig 13', () => {
    expect(recordedWords('HAI-321120711')).toBe(
      'Berhasil menambahkan pertanyaan dengan nomor tiket HAI-321120711. Silakan klik Kirim untuk kembali ke Form',
    );
  });

  it('do without a number (F34)', () => {
    expect(recordedWords(null)).toBe('Berhasil menambahkan pertanyaan. Silakan klik Kirim untuk kembali ke Form');
  });
});
