import {
  type AnswerValues,
  blankProblem,
  blanksIn,
  fillAnswer,
  firstBlank,
  forTopic,
  type ReadyAnswer,
  unknownVariables,
} from './ready-answers';

const VALUES: AnswerValues = {
  namaPenanya: 'RINI $& CONTOH',
  nomorTiket: 'HAI-321120711',
  namaSatker: '',
  namaKantor: 'KPPN Jakarta VI',
};

describe('ready answers', () => {
  it('are filled with what the ticket knows, and leave a blank for the rest', () => {
    expect(fillAnswer('Yth. {namaPenanya} dari {namaSatker}, {nomorTiket} {lain} {namaPenanya}', VALUES)).toBe(
      'Yth. RINI $& CONTOH dari [[nama satker]], HAI-321120711 {lain} RINI $& CONTOH',
    );
  });

  it('fill no variable that a value brings along', () => {
    expect(fillAnswer('{namaPenanya}', { ...VALUES, namaPenanya: '{nomorTiket}' })).toBe('{nomorTiket}');
  });

  it('name the variables that do not exist', () => {
    expect(unknownVariables('{namaSatker} {nomor} {toString} { bukan }')).toEqual(['nomor', 'toString']);
  });

  it('find the blanks, each once', () => {
    const text = 'Baris [[nomor baris]], kolom [[nama kolom]], [[nomor baris]]';
    expect(firstBlank(text)).toEqual({ start: 6, end: 21 });
    expect(blanksIn(text)).toEqual(['nomor baris', 'nama kolom']);
    expect(blankProblem(text)).toBe('Isi atau hapus dahulu bagian [[nomor baris]], dan 1 bagian lainnya.');
    expect(blankProblem('[[tanggal]]')).toBe('Isi atau hapus dahulu bagian [[tanggal]].');
  });

  for (const text of ['', 'a[0][1]', '[[]]', '[[dua\nbaris]]', '[ [a] ]', '[[a]', '[['.repeat(5000)]) {
    it(`see no blank in ${JSON.stringify(text.slice(0, 20))}`, () => {
      expect([firstBlank(text), blankProblem(text)]).toEqual([null, null]);
    });
  }

  it('stand first where they are for the topic of the ticket', () => {
    const answer = (code: string, ...topics: string[]): ReadyAnswer => ({ code, name: code, text: code, topics });
    const answers = [answer('a'), answer('b', 'retur'), answer('c', 'otp', 'retur')];
    const codes = (topic: string | null) => forTopic(answers, topic).map(({ code }) => code);
    expect([codes('retur'), codes('x'), codes(null)]).toEqual([
      ['b', 'c', 'a'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });
});
