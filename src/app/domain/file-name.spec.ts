import fc from 'fast-check';

import { expectAlways } from '../../testing/expect-always';
import { cleanFileName, extensionOf } from './file-name';

describe('cleanFileName', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['laporan.pdf', 'laporan.pdf'],
    ['Surat Tugas (1).PDF', 'Surat Tugas (1).PDF'],
    ['../../x.pdf', 'x.pdf'],
    ['C:\\fakepath\\surat.pdf', 'surat.pdf'],
    ['map/surat.pdf/', 'surat.pdf'],
    ['map/..', 'map'],
    ['/', 'berkas'],
    ['../..', 'berkas'],
    ['', 'berkas'],
    ['   ', 'berkas'],
    ['CON.pdf', '_CON.pdf'],
    ['con', '_con'],
    ['Aux .pdf', '_Aux .pdf'],
    ['nul.tar.zip', '_nul.tar.zip'],
    ['PRN.png', '_PRN.png'],
    ['com1.pdf', '_com1.pdf'],
    ['LPT9.pdf', '_LPT9.pdf'],
    ['lpt³.pdf', '_lpt³.pdf'],
    ['COM10.pdf', 'COM10.pdf'],
    ['kontrak.pdf', 'kontrak.pdf'],
    ['console.pdf', 'console.pdf'],
    ['falcon.pdf', 'falcon.pdf'],
    ['foto\u202egpj.exe', 'fotogpj.exe'],
    ['a\u0000b\u001f\u007f.pdf', 'ab.pdf'],
    ['a\u200b\u2066b\ufeff.pdf', 'ab.pdf'],
    ['surat\r\n.pdf', 'surat.pdf'],
    ['surat\u2028.pdf', 'surat.pdf'],
    ['re\u0301sume\u0301.pdf', 'r\u00e9sum\u00e9.pdf'],
    ['a<b>c:d"e|f?g*.pdf', 'a_b_c_d_e_f_g_.pdf'],
    ['.htaccess', 'htaccess'],
    ['  surat.pdf . ', 'surat.pdf'],
    ['\ud800.pdf', '\ufffd.pdf'],
    [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(116)}.pdf`],
    ['a'.repeat(300), 'a'.repeat(120)],
    ['a'.repeat(120), 'a'.repeat(120)],
    [`${'a'.repeat(116)}.pdf`, `${'a'.repeat(116)}.pdf`],
    [`${'a'.repeat(115)} ${'b'.repeat(9)}.pdf`, `${'a'.repeat(115)}.pdf`],
    [`${'a'.repeat(115)}😀😀.pdf`, `${'a'.repeat(115)}.pdf`],
    [`${'a'.repeat(114)}😀😀.pdf`, `${'a'.repeat(114)}😀.pdf`],
    [`x.${'y'.repeat(300)}`, `x.${'y'.repeat(118)}`],
    [`${'a'.repeat(120)}.${'y'.repeat(16)}`, `${'a'.repeat(103)}.${'y'.repeat(16)}`],
    [`${'a'.repeat(119)}.${'y'.repeat(17)}`, 'a'.repeat(119)],
  ];

  for (const [name, clean] of cases) {
    it(`makes ${JSON.stringify(clean).slice(0, 50)} of ${JSON.stringify(name).slice(0, 50)}`, () =>
      expect(cleanFileName(name)).toBe(clean));
  }

  it('gives a name that every system can save', () => {
    expectAlways(
      fc.property(anyName(), (name) => {
        const clean = cleanFileName(name);
        return (
          clean.length > 0 &&
          clean.length <= 120 &&
          !/[\p{Cc}\p{Cf}<>:"|?*\\/]/u.test(clean) &&
          !/^[\s.]|[\s.]$/.test(clean) &&
          !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(clean) &&
          clean === clean.normalize('NFC') &&
          clean.isWellFormed()
        );
      }),
      { numRuns: 500 },
    );
  });

  it('takes no longer for each dot of a long name than for each letter (F72)', () => {
    const timeOf = (name: string): number => {
      const start = performance.now();
      cleanFileName(name);
      return performance.now() - start;
    };
    const length = 50_000;
    const plain = Math.max(1, timeOf('a'.repeat(length)));
    for (const name of ['.'.repeat(length) + 'a', `a${'.'.repeat(length)}a`, `a${' .'.repeat(length / 2)}a/`]) {
      expect(timeOf(name)).toBeLessThan(100 * plain);
    }
  });

  it('changes nothing the second time', () => {
    expectAlways(
      fc.property(anyName(), (name) => cleanFileName(cleanFileName(name)) === cleanFileName(name)),
      { numRuns: 500 },
    );
  });

  it('keeps the extension of an over-long name', () => {
    const stem = fc.string({ unit: 'grapheme', minLength: 150, maxLength: 300 }).filter((name) => !/[\\/]/.test(name));
    expectAlways(
      fc.property(stem, fc.constantFrom('pdf', 'DOCX', 'jpeg'), (name, extension) => {
        return extensionOf(cleanFileName(`x${name}.${extension}`)) === extension.toLowerCase();
      }),
    );
  });
});

describe('extensionOf', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a.pdf', 'pdf'],
    ['a.PDF', 'pdf'],
    ['a.PDF ', 'pdf '],
    ['foto.jpg.exe', 'exe'],
    ['a.', ''],
    ['a', ''],
    ['', ''],
    ['.pdf', ''],
  ];

  for (const [name, extension] of cases) {
    it(`is "${extension}" for "${name}"`, () => expect(extensionOf(name)).toBe(extension));
  }
});

function anyName(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.nat({ max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom('CON', '.', ' ', '/', '\\', '\u202e', 'e\u0301', '😀', 'pdf', 'a'.repeat(50), ':'))
      .map((parts) => parts.join('')),
  );
}
