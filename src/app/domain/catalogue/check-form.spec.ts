import { REGISTRATION_FORM as catalogue } from '../../../testing/catalogue-samples';
import { checkForm, columnName } from './check-form';
import { type FormCheck, type FormContext, type FormSheet, MOST_ROWS } from './form-check';
import type { FormRules } from './form-rules';

const RULES: FormRules = catalogue;
const { samples } = catalogue;
const HEADS = RULES.columns.map(({ header }) => header);
const [ANI = []] = samples.valid;
const CONTEXT: FormContext = { satkerCode: samples.kodeSatker, today: samples.today };

const place = (key: string): number => RULES.columns.findIndex((column) => column.key === key);
const headOf = (key: string): string | null => (key === '*' ? null : (HEADS[place(key)] ?? null));
const changed = (cells: Readonly<Record<string, string>>, row: readonly string[] = ANI): readonly string[] =>
  row.map((cell, index) => cells[RULES.columns[index]?.key ?? ''] ?? cell);

describe('checkForm', () => {
  it('finds nothing wrong in the valid samples', () => {
    expect(check(samples.valid)).toEqual({
      kind: 'checked',
      form: 'Formulir Pendaftaran Pengguna Aplikasi SAKTI',
      headerRow: 7,
      rows: 3,
      findings: [],
    });
  });

  for (const { why, row, expect: wanted } of samples.invalid) {
    it(`finds exactly what is wrong in a sample: ${why}`, () => {
      expect(findings(check([row])).map(({ column, message }) => ({ column, message }))).toEqual(
        wanted.map(({ column, message }) => ({ column: headOf(column), message })),
      );
    });
  }

  const cells: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ['a day that no calendar has', { tanggalSk: '31-02-2026' }, ['Tanggal SK tidak ada dalam kalender.']],
    ['tomorrow', { tanggalSk: '28-11-2026' }, ['Tanggal SK melewati hari ini.']],
    ['today', { tanggalSk: '27-11-2026' }, []],
    ['an empty cell', { hp: '' }, ['Kolom No. HP belum diisi.']],
    ['invisible characters only', { hp: ' \u200b\u00a0' }, ['Kolom No. HP belum diisi.']],
    ['invisible characters around a value', { nik: '\ufeff 3171990101909999\u200b ' }, []],
    ['wide digits', { kodeSatker: '５２７０１０' }, []],
    ['a capital in the address', { email: 'Pegawai.Uji1@SAKTI.mail.go.id' }, []],
    [
      'each of two unknown roles',
      { peran: 'SATKER_A, SATKER_PPK,SATKER_B' },
      ['Peran SATKER_A tidak ada dalam daftar peran.', 'Peran SATKER_B tidak ada dalam daftar peran.'],
    ],
    ['a role seen in the field', { peran: 'SATKER_OPERATOR_ASET' }, []],
    ['an overlong cell', { nama: 'a'.repeat(32_767) }, ['Nama hanya memuat huruf, spasi, dan tanda baca gelar.']],
  ];
  for (const [what, change, messages] of cells) {
    it(`judges ${what}`, () => {
      expect(findings(check([changed(change)])).map(({ message }) => message)).toEqual(messages);
    });
  }

  it('warns of an unknown role, and calls everything else an error', () => {
    const found = findings(check([changed({ peran: 'SATKER_A', nik: '1' })]));
    expect(found.map(({ level }) => level)).toEqual(['warning', 'error']);
  });

  it('accepts any satker where none is known', () => {
    expect(findings(check([changed({ kodeSatker: '411222' })], { satkerCode: null }))).toEqual([]);
  });

  it('gives an example for a cell that is empty or of another shape', () => {
    const found = findings(
      check([changed({ hp: '', email: 'x@gmail.com', kodeSatker: '1', tanggalSk: '31-02-2026' })]),
    );
    expect(found.map(({ hint }) => hint)).toEqual([
      'Contoh: 527010',
      'Contoh: pegawai.uji1@sakti.mail.go.id',
      'Contoh: 081200000001',
      null,
    ]);
  });

  it('says how to store a long number that Excel has rounded', () => {
    const [found] = findings(check([changed({ nip: '1,99001E+17' })]));
    expect(found?.message).toContain('NIP harus 18 angka');
    expect(found?.hint).toContain('Ubah format sel menjadi Teks');
  });

  it('repeats no cell of a person', () => {
    const secret = '9876543210';
    const wrong = ANI.map(() => secret);
    const words = JSON.stringify(check([wrong, wrong]));
    expect(words).toContain('NIK harus 16 angka');
    expect(words).not.toContain(secret);
  });

  it('finds a person twice, and names the earlier row', () => {
    const found = findings(check([ANI, changed({ nik: '3171994202959998' }), changed({ nama: 'Nama Lain' })]));
    expect(found).toEqual([
      { row: 10, column: 'NIK', message: 'NIK yang sama sudah ada di baris 8.', hint: null, level: 'error' },
    ]);
  });

  it('says of two equal wrong numbers only that each is wrong', () => {
    const messages = findings(check([changed({ nik: '-' }), changed({ nik: '-' })])).map(({ message }) => message);
    expect(messages.length).toBe(2);
    expect(messages.every((message) => message.startsWith('NIK harus'))).toBeTrue();
  });

  it('says of a formula where it is, and judges it not', () => {
    const result = check([changed({ nik: '' })], {}, { formulas: [`${columnName(place('nik'))}8`] });
    expect(findings(result)).toEqual([
      jasmine.objectContaining({ row: 8, column: 'NIK', message: jasmine.stringContaining('Sel F8 berisi rumus') }),
    ]);
  });

  it('says nothing of a formula outside the form', () => {
    expect(findings(check([ANI], {}, { formulas: ['K8', 'A2', 'A99'] }))).toEqual([]);
  });

  describe('finds the heads', () => {
    it('in another order, in other spelling, beside other columns', () => {
      const turn = <T>(row: readonly T[]): readonly T[] => row.toReversed();
      const heads = turn(HEADS).map((head) => ` ${head.toUpperCase().replace('-', '').replace('.', ' ')}`);
      const rows = [
        ['No', ...heads],
        ['1', ...turn(ANI)],
        ['2', ...turn(changed({ nik: '1' }))],
      ];
      expect(checkForm(sheet(rows), [RULES], CONTEXT)).toEqual(
        jasmine.objectContaining({
          headerRow: 1,
          rows: 2,
          findings: [jasmine.objectContaining({ row: 3, column: 'NIK' })],
        }),
      );
    });

    it('in row 30, and no further down', () => {
      const at = (row: number): FormCheck => checkForm(sheet([...blanks(row - 1), HEADS, ANI]), [RULES], CONTEXT);
      expect(at(30)).toEqual(jasmine.objectContaining({ headerRow: 30, rows: 1 }));
      expect(at(31)).toEqual(jasmine.objectContaining({ kind: 'not-checked', reason: 'no-form' }));
    });

    it('of the form that has most of them', () => {
      const other = { ...RULES, id: 'lain', name: 'Lain', columns: RULES.columns.slice(0, 6) };
      expect(checkForm(sheet([HEADS, ANI]), [other, RULES], CONTEXT)).toEqual(
        jasmine.objectContaining({ form: RULES.name }),
      );
    });

    it('only where there are six', () => {
      const reasonOf = (heads: readonly string[]) => reason(checkForm(sheet([heads, ANI]), [RULES], CONTEXT));
      expect(reasonOf(HEADS.slice(0, 5))).toBe('no-form');
      expect(reasonOf(HEADS.slice(0, 6))).toBe('other-version');
    });
  });

  it('names the heads that are missing', () => {
    expect(
      checkForm(sheet([HEADS.filter((head) => !['NPWP', 'E-mail'].includes(head)), ANI]), [RULES], CONTEXT),
    ).toEqual({
      kind: 'not-checked',
      reason: 'other-version',
      missing: ['NPWP', 'E-mail'],
    });
  });

  for (const [where, above, heads] of [
    ['title', [['FORMULIR PENGHAPUSAN PENGGUNA APLIKASI SAKTI TINGKAT SATUAN KERJA']], HEADS],
    ['label above the heads', [['Formulir Pengguna'], ['SEMULA']], HEADS],
    ['head', [['Formulir Pengguna']], [...HEADS, 'Menjadi']],
    ['title of a form with fewer heads', [['Formulir Perubahan Pengguna']], HEADS.slice(0, 3)],
  ] as const) {
    it(`knows the form of another purpose by its ${where}`, () => {
      const result = checkForm(sheet([...above, heads, ANI]), [RULES], CONTEXT);
      expect(reason(result)).toBe('wrong-form');
      expect(JSON.stringify(result)).toContain('Pilih keperluan Perubahan atau Penonaktifan');
    });
  }

  it('takes no sentence above the heads for the name of another form', () => {
    const note = 'Isilah sesuai SK yang menjadi dasar pendaftaran, tanpa singkatan.';
    expect(checkForm(sheet([['Formulir Pendaftaran Pengguna'], [note], HEADS, ANI]), [RULES], CONTEXT).kind).toBe(
      'checked',
    );
  });

  it('does not check merged heads, but a merged title is fine', () => {
    const merged = (row: number) => check([ANI], {}, { merges: [{ firstRow: row, lastRow: row }] });
    expect(merged(7)).toEqual({ kind: 'not-checked', reason: 'merged-heads', row: 7 });
    expect(merged(6).kind).toBe('checked');
    expect(merged(8).kind).toBe('checked');
  });

  it('skips empty rows, and stops after twenty of them', () => {
    const wrong = changed({ nik: '1' });
    const rowsOf = (...rows: readonly (readonly string[])[]) => findings(check(rows)).map(({ row }) => row);
    expect(rowsOf(wrong, ...blanks(19), wrong)).toEqual([8, 28]);
    expect(rowsOf(wrong, ...blanks(20), wrong)).toEqual([8]);
    expect(check([wrong, ...blanks(20), wrong, ...blanks(3), ['Mengetahui']])).toEqual(
      jasmine.objectContaining({ unread: [29, 33] }),
    );
    expect(check([wrong, ...blanks(40)])).not.toEqual(jasmine.objectContaining({ unread: jasmine.anything() }));
  });

  it('takes a row with nothing but its number for an empty one', () => {
    const rows = [
      ['No', ...HEADS],
      ['1', ...ANI],
      ['2', ...HEADS.map(() => '')],
    ];
    expect(checkForm(sheet(rows), [RULES], CONTEXT)).toEqual(jasmine.objectContaining({ rows: 1, findings: [] }));
  });

  it('says that no row is filled in', () => {
    expect(check([])).toEqual(
      jasmine.objectContaining({
        rows: 0,
        findings: [
          { row: 7, column: null, message: 'Belum ada baris pengguna yang diisi.', hint: null, level: 'error' },
        ],
      }),
    );
  });

  it('finds no form in an empty sheet', () => {
    expect(reason(checkForm(sheet(blanks(40)), [RULES], CONTEXT))).toBe('empty');
  });

  it(`checks ${MOST_ROWS} rows, and no form with more`, () => {
    const rows = (count: number) => Array.from({ length: count }, () => changed({ nik: '1' }));
    expect(check(rows(MOST_ROWS))).toEqual(jasmine.objectContaining({ rows: MOST_ROWS }));
    expect(reason(check(rows(MOST_ROWS + 1)))).toBe('too-many-rows');
  });
});

describe('columnName', () => {
  for (const [index, name] of [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [59, 'BH'],
  ] as const) {
    it(`is ${name} for ${index}`, () => expect(columnName(index)).toBe(name));
  }
});

const blanks = (count: number): readonly (readonly string[])[] => Array.from({ length: count }, () => []);

const sheet = (rows: FormSheet['rows'], more: Partial<FormSheet> = {}): FormSheet => ({
  rows,
  formulas: [],
  merges: [],
  ...more,
});

/** The form as it is published, with heads in row 7, and these rows below. */
function check(rows: FormSheet['rows'], context: Partial<FormContext> = {}, more: Partial<FormSheet> = {}): FormCheck {
  const above = [['FORMULIR PENDAFTARAN PENGGUNA APLIKASI SAKTI'], [], ['Kode', '527010'], [], [], []];
  return checkForm(sheet([...above, HEADS, ...rows], more), [RULES], { ...CONTEXT, ...context });
}

const reason = (result: FormCheck) => (result.kind === 'checked' ? null : result.reason);

function findings(result: FormCheck) {
  if (result.kind === 'checked') return result.findings;
  throw new Error(`not checked: ${result.reason}`);
}
