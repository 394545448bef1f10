import {
  type AnswerValues,
  blankProblem,
  blanksIn,
  fillAnswer,
  firstBlank,
  forTopic,
  openVariableProblem,
  type ReadyAnswer,
  unfillAnswer,
  unknownVariableProblem,
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

  it('are stored without what belongs to one ticket: whole words alone, the longest first', () => {
    const values = { ...VALUES, namaSatker: 'KPPN Jakarta VI CONTOH', namaPenanya: 'Ani' };
    const text = 'Yth. Ani, KPPN Jakarta VI CONTOH, tiket HAI-321120711 dan HAI-3211207110. KPPN Jakarta VI';
    expect(unfillAnswer(text, values)).toBe(
      'Yth. Ani, {namaSatker}, tiket {nomorTiket} dan HAI-3211207110. {namaKantor}',
    );
    expect(unfillAnswer(fillAnswer('{namaPenanya}: {nomorTiket}', VALUES), VALUES)).toBe('{namaPenanya}: {nomorTiket}');
  });

  it('are not sent with a name in braces that is no variable, and to one ticket with none at all', () => {
    expect(unknownVariableProblem('{namasatker} {lain}')).toBe(
      'Isian {namasatker} tidak dikenal. Pakai {namaPenanya}, {nomorTiket}, {namaSatker}, {namaKantor}, atau hapus kurung kurawalnya.',
    );
    expect(unknownVariableProblem('{namaSatker}')).toBeNull();
    expect(openVariableProblem('Tiket {nomorTiket}')).toBe('Ganti {nomorTiket} dengan nomor tiket yang sebenarnya.');
    expect(openVariableProblem('{lain} {}')).toBeNull();
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
