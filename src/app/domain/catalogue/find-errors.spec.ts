import * as fc from 'fast-check';
import catalogue from '../../../assets/catalogue/errors.json';
import { KNOWN_ERROR } from '../../../testing/catalogue-samples';
import { errorFinder, patternProblem, SEARCHED_LENGTH, searchedText } from './find-errors';

const find = errorFinder(catalogue.errors);
const codes = (text: string) => find(text).map(({ code }) => code);

describe('errorFinder', () => {
  for (const { code, examples, notExamples } of catalogue.errors) {
    it(`finds ${code} in each of its examples, and nothing else there`, () => {
      for (const example of examples) expect(codes(example)).withContext(example).toEqual([code]);
      for (const other of notExamples) expect(codes(other)).withContext(other).not.toContain(code);
    });
  }

  it('compiles the patterns of a list once', () => {
    const errors = [KNOWN_ERROR];
    expect(errorFinder(errors)).toBe(errorFinder(errors));
    expect(errorFinder([])(KNOWN_ERROR.code)).toEqual([]);
    expect(errorFinder(errors)(KNOWN_ERROR.code)).toEqual(errors);
  });

  it('finds a message that was pasted with line breaks and other spaces', () => {
    expect(errorFinder([KNOWN_ERROR])('Galat\u00a0\n CVR\n015!').length).toBe(1);
    expect(errorFinder([KNOWN_ERROR])('CVR0155')).toEqual([]);
    expect(errorFinder([KNOWN_ERROR])('galat cvr \t 015').length)
      .withContext('in any case')
      .toBe(1);
    expect(errorFinder([{ ...KNOWN_ERROR, patterns: ['^$'] }])(' \n '))
      .withContext('an empty text')
      .toEqual([]);
  });

  for (const [text, code] of [
    ['Akun OTP saya tidak terblokir lagi', null],
    ['OTP sudah tidak terblokir', null],
    ['CVR015 sudah tidak muncul', null],
    ['Galat CVR015 sudah teratasi, tetapi SPM belum terbit', null],
    ['Bukan CVR015 yang muncul', null],
    ['Tidak muncul lagi CVR015', null],
    ['CVR015 tidak muncul lagi', null],
    ['OTP saya tidak bisa masuk karena terblokir', 'OTP-TERBLOKIR'],
    ['OTP tidak masuk lagi', 'OTP-TIDAK-MASUK'],
    ['Tidak bisa simpan, CVR015', 'CVR015'],
    ['Kemarin bukan CVR015, sekarang muncul CVR015', 'CVR015'],
    ['Saldo tidak valid', 'LPJ-SALDO-TIDAK-VALID'],
    ['CVR\u200b015', 'CVR015'],
    ['CVR\u00ad015\ufeff', 'CVR015'],
  ] as const) {
    it(`finds ${code ?? 'nothing'} in “${text}”`, () => expect(codes(text)).toEqual(code === null ? [] : [code]));
  }

  it('takes any text without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => void find(text)));
  });
});

describe('searchedText', () => {
  it('has at most thirty marks for a character, whose sorting takes quadratic time (F72)', () => {
    expect(searchedText(`a${'\u0651\u064b'.repeat(2_000)}`).length).toBeLessThanOrEqual(31);
  });

  it('is short, whatever a text becomes by normalising', () => {
    expect(searchedText('\ufdfa'.repeat(20_000)).length).toBe(SEARCHED_LENGTH);
  });
});

describe('patternProblem', () => {
  it('refuses what can take long, what matches nothing, and what is no pattern', () => {
    for (const pattern of ['(a+)+', '(?:a|b*)*', 'a.*b', '\\w+x', '[ab]*', 'a{2,}', 'x?', '(', '(a{1,3})+']) {
      expect(patternProblem(pattern)).withContext(pattern).not.toBeNull();
    }
  });

  it('says what is wrong with a pattern', () => {
    for (const [pattern, problem] of [
      ['a'.repeat(301), 'lebih dari 300 karakter'],
      ['a'.repeat(300), null],
      ['(a+)+', 'pengulangan bersarang'],
      ['(ab+c)*', 'pengulangan bersarang'],
      ['(abc)+', null],
      ['a{12,}', 'pengulangan tanpa batas'],
      ['a{1,2}', null],
      ['x?', 'cocok dengan teks kosong'],
      ['(', 'bukan ungkapan reguler yang sah'],
    ] as const) {
      expect(patternProblem(pattern)).withContext(pattern).toBe(problem);
    }
  });

  it('takes every pattern of the catalogue', () => {
    const patterns = catalogue.errors.flatMap((error) => error.patterns);
    expect(patterns.filter((pattern) => patternProblem(pattern) !== null)).toEqual([]);
  });
});
