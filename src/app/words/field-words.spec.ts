import { counterWords, emailProblem, requiredTextProblem, textProblem } from './field-words';

describe('counterWords', () => {
  it('counts characters against the limit', () => expect(counterWords('ab😀\r\n', 10_000)).toBe('4 / 10.000'));
});

describe('requiredTextProblem', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['', 'Judul wajib diisi.'],
    [' \u00a0\u200b', 'Judul wajib diisi.'],
    ['a', null],
    ['a'.repeat(200), null],
    ['😀'.repeat(200), null],
    ['a'.repeat(201), 'Judul paling banyak 200 karakter. Kurangi 1 karakter.'],
    ['a'.repeat(100_000), 'Judul paling banyak 200 karakter. Kurangi 99.800 karakter.'],
  ];
  for (const [text, problem] of cases) {
    it(`says ${problem} of ${text.length} units`, () => expect(requiredTextProblem('Judul', text, 200)).toBe(problem));
  }
});

describe('textProblem', () => {
  it('lets an optional text be empty', () => expect(textProblem('Komentar', ' ', 5)).toBeNull());
  it('names the limit', () =>
    expect(textProblem('Komentar', 'abcdef', 5)).toBe('Komentar paling banyak 5 karakter. Kurangi 1 karakter.'));
});

describe('emailProblem', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['', 'Email wajib diisi.'],
    ['\u200b', 'Email wajib diisi.'],
    ['nama', 'Email belum lengkap. Tulis seperti nama@kemenkeu.go.id.'],
    ['nama@kemenkeu.go.id', null],
    [' nama@kemenkeu.go.id ', null],
  ];
  for (const [text, problem] of cases) {
    it(`says ${problem} of ${JSON.stringify(text)}`, () => expect(emailProblem(text)).toBe(problem));
  }
});
