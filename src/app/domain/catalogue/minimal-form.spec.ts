import { cellCheck } from './check-cell';
import { checkForm } from './check-form';
import type { FormSheet } from './form-check';
import { cellText, findHeader } from './form-header';
import type { FormColumn, FormRules } from './form-rules';

const CONTEXT = { satkerCode: null, today: '2026-11-27' };
const column = (key: string, more: Partial<FormColumn> = {}): FormColumn => ({
  key,
  header: key.toUpperCase(),
  required: true,
  pattern: '^.+$',
  messages: {},
  ...more,
});
const rulesOf = (columns: readonly FormColumn[], more: Partial<FormRules> = {}): FormRules => ({
  id: 'daftar',
  name: 'Daftar',
  empty: 'Kolom {header} kosong.',
  columns,
  rowRules: [],
  roles: { official: ['A'], field: ['B'] },
  ...more,
});
const sheetOf = (...rows: FormSheet['rows']): FormSheet => ({ rows, formulas: [], merges: [] });
const judged = (one: FormColumn, text: string, more: Partial<FormRules> = {}) =>
  cellCheck(rulesOf([one], more), one, CONTEXT)(text);

/** An office may write a form with nothing but columns. */
describe('a form without samples, layout and rules of rows', () => {
  const THREE = [column('a'), column('b'), column('c', { required: false })];

  it('is checked, and a row without fault has no finding', () => {
    const result = checkForm(sheetOf(['A', 'B', 'C'], ['1', '2', '']), [rulesOf(THREE)], CONTEXT);
    expect(result).toEqual({ kind: 'checked', form: 'Daftar', headerRow: 1, rows: 1, findings: [] });
  });

  it('may have no row', () => {
    expect(checkForm(sheetOf(['A', 'B', 'C']), [rulesOf(THREE)], CONTEXT)).toEqual(
      jasmine.objectContaining({ kind: 'checked', rows: 0, findings: [] }),
    );
  });

  it('may lack a column that is not required, and then no cell of it is empty', () => {
    const four = [...THREE, column('d', { required: false, rules: ['own'] })];
    const heads = [...four, column('e'), column('f'), column('g')];
    const result = checkForm(
      sheetOf(
        heads.filter(({ key }) => key !== 'd').map(({ header }) => header),
        ['1', '2', '3', '4', '5', '6'],
      ),
      [rulesOf(heads)],
      CONTEXT,
    );
    expect(result).toEqual(jasmine.objectContaining({ kind: 'checked', rows: 1, findings: [] }));
  });

  it('has a finding without an example, in general words where it has none of its own', () => {
    expect(judged(column('nik', { pattern: '^1$' }), '2')).toEqual([
      { level: 'error', message: 'Periksa kolom NIK.', hint: null },
    ]);
    expect(judged(column('nik'), '')).toEqual([{ level: 'error', message: 'Kolom NIK kosong.', hint: null }]);
    expect(judged(column('nik', { required: false }), '')).toEqual([]);
  });

  it('ignores a rule that the program does not know', () => {
    expect(judged(column('nik', { rules: ['baru'] }), 'x')).toEqual([]);
  });

  it('separates roles by commas, or by its own sign', () => {
    const words = { role: '{nilai}?' };
    const rolesIn = (text: string, separator?: string) =>
      judged(column('peran', { rules: ['role'], messages: words, separator }), text).map(({ message }) => message);
    expect(rolesIn('A, X,B')).toEqual(['X?']);
    expect(rolesIn('A; X;B', ';')).toEqual(['X?']);
    expect(rolesIn('A, B', ';')).toEqual(['A, B?']);
  });

  it('speaks of rounding only for a rounded number in a column of text', () => {
    const hintOf = (text: string, asText?: readonly string[]) =>
      judged(column('nip', { pattern: '^1$' }), text, { layout: { asText }, samples: { valid: [['199']] } })[0]?.hint;
    expect(hintOf('1,9E+17', ['nip'])).toContain('membulatkan');
    expect(hintOf('19', ['nip'])).toBe('Contoh: 199');
    expect(hintOf('1,9E+17', ['lain'])).toBe('Contoh: 199');
    expect(hintOf('1,9E+17')).toBe('Contoh: 199');
  });

  for (const [text, isReal] of [
    ['28-02-2026', true],
    ['29-02-2024', true],
    ['29-02-2026', false],
    ['31-04-2026', false],
    ['01-13-2026', false],
    ['00-01-2026', false],
  ] as const) {
    it(`${isReal ? 'knows' : 'knows no'} ${text}`, () => {
      expect(judged(column('tanggal', { rules: ['real'] }), text).length).toBe(isReal ? 0 : 1);
    });
  }

  it('finds its example in any case, and a label of another form only above the rows', () => {
    const rules = rulesOf(THREE, {
      rowRules: [
        { key: 'example', message: 'Hapus contoh.', match: '^contoh', columns: ['a'] },
        { key: 'wrongForm', message: 'Formulir lain.', match: 'perubahan' },
      ],
    });
    const of = (...rows: FormSheet['rows']) => checkForm(sheetOf(...rows), [rules], CONTEXT);
    expect(of(['A', 'B', 'C'], ['CONTOH', '2', '3'])).toEqual(
      jasmine.objectContaining({ findings: [jasmine.objectContaining({ message: 'Hapus contoh.' })] }),
    );
    expect(of(['A', 'B', 'C'], ['perubahan', '2', '3']).kind).toBe('checked');
    const label = 'perubahan'.padEnd(40, 'x');
    expect(of(['Judul'], [label], ['A', 'B', 'C'])).toEqual(jasmine.objectContaining({ reason: 'wrong-form' }));
    expect(of(['Judul'], [`${label}x`], ['A', 'B', 'C'], ['1', '2', '3']).kind).toBe('checked');
  });

  it('names a formula as something that may be right', () => {
    const sheet = { ...sheetOf(['A', 'B', 'C'], ['1', '', '3']), formulas: ['B2'] };
    expect(checkForm(sheet, [rulesOf(THREE)], CONTEXT)).toEqual(
      jasmine.objectContaining({ findings: [jasmine.objectContaining({ level: 'warning', column: 'B' })] }),
    );
  });

  it('finds the third of three equal cells by the first one', () => {
    const rules = rulesOf(THREE, { rowRules: [{ key: 'duplicate', message: 'Lihat {baris}.', columns: ['a'] }] });
    const result = checkForm(
      sheetOf(['A', 'B', 'C'], ...['1', '1', '1'].map((one) => [one, 'x', 'y'])),
      [rules],
      CONTEXT,
    );
    expect(result).toEqual(
      jasmine.objectContaining({
        findings: [3, 4].map((row) => jasmine.objectContaining({ row, message: 'Lihat 2.' })),
      }),
    );
  });
});

describe('the heads of a form', () => {
  it('are those of the form with the most of them, the first one of equals', () => {
    const [two, three] = [
      rulesOf([column('a'), column('b')], { id: 'two' }),
      rulesOf([column('a'), column('b'), column('c')], { id: 'three' }),
    ];
    const idOf = (...forms: readonly FormRules[]) => findHeader(sheetOf(['A', 'B', 'C']), forms)?.rules.id;
    expect([idOf(two, three), idOf(three, two), idOf(two, { ...two, id: 'same' })]).toEqual(['three', 'three', 'two']);
  });

  it('are compared without case, spaces and punctuation', () => {
    const rules = rulesOf([column('hp', { header: 'No. HP' }), column('b')]);
    expect(findHeader(sheetOf(['nO - - hp !', 'b']), [rules])?.at.get('hp')).toBe(0);
  });

  it('are in cells of which 1,000 characters are read', () => {
    expect(cellText('a'.repeat(1_001)).length).toBe(1_000);
  });
});
