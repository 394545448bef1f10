import { acceptValue, allowedExtensions, fileKind } from '../domain/file-types';
import { allowedWords, fileKindWords, formatSize } from './file-words';
import { DEFAULT_LIMITS } from '../domain/limits';

const MB = 1024 * 1024;

describe('formatSize', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '0 B'],
    [1, '1 B'],
    [9, '9 B'],
    [1023, '1023 B'],
    [1024, '1 kB'],
    [1536, '1,5 kB'],
    [240 * 1024, '240 kB'],
    [9.94 * 1024, '9,9 kB'],
    [9.96 * 1024, '10 kB'],
    [1023.4 * 1024, '1023 kB'],
    [1023.6 * 1024, '1 MB'],
    [MB, '1 MB'],
    [1.25 * MB, '1,3 MB'],
    [10 * MB, '10 MB'],
    [3 * 1024 * MB, '3 GB'],
    [5000 * 1024 * MB, '5000 GB'],
  ];

  for (const [bytes, words] of cases) {
    it(`writes ${bytes} as ${words}`, () => expect(formatSize(bytes)).toBe(words));
  }
});

describe('fileKind', () => {
  const cases = [
    ['a.pdf', 'pdf', 'PDF'],
    ['a.JPG', 'image', 'Gambar'],
    ['a.jpeg', 'image', 'Gambar'],
    ['a.png', 'image', 'Gambar'],
    ['a.docx', 'document', 'Dokumen Word'],
    ['a.xlsx', 'spreadsheet', 'Lembar Excel'],
    ['a.pptx', 'slides', 'Presentasi'],
    ['a.zip', 'archive', 'Arsip'],
    ['a.exe', 'other', 'Berkas'],
    ['a', 'other', 'Berkas'],
    ['a.constructor', 'other', 'Berkas'],
  ] as const;

  for (const [name, kind, words] of cases) {
    it(`calls ${name} ${words}`, () => {
      expect(fileKind(name)).toBe(kind);
      expect(fileKindWords(kind)).toBe(words);
    });
  }
});

describe('what may be attached', () => {
  it('is told before choosing', () =>
    expect(allowedWords(DEFAULT_LIMITS)).toBe('pdf jpg png docx xlsx zip · maks 5 berkas, masing-masing 10 MB'));

  it('follows the configuration', () =>
    expect(allowedWords({ ...DEFAULT_LIMITS, fileTypes: ['png'], files: 2, fileSize: MB / 2 })).toBe(
      'png · maks 2 berkas, masing-masing 512 kB',
    ));

  it('fills the file input’s accept, jpeg included', () =>
    expect(acceptValue(DEFAULT_LIMITS)).toBe('.pdf,.jpg,.jpeg,.jfif,.jpe,.pjpeg,.pjp,.png,.docx,.xlsx,.zip'));

  it('takes the synonyms of a type with it only, and once', () => {
    expect(allowedExtensions({ ...DEFAULT_LIMITS, fileTypes: ['pdf'] })).toEqual(['pdf']);
    const twice = allowedExtensions({ ...DEFAULT_LIMITS, fileTypes: ['jpeg', 'jpg'] });
    expect(twice).toEqual(['jpeg', 'jpg', 'jfif', 'jpe', 'pjpeg', 'pjp']);
  });

  it('leaves out what runs where it is opened, and nothing else', () => {
    const limits = { ...DEFAULT_LIMITS, fileTypes: ['svg', 'pdf', 'exe', 'xls', 'constructor'] };
    expect(allowedWords(limits)).toBe('pdf xls constructor · maks 5 berkas, masing-masing 10 MB');
    expect(acceptValue(limits)).toBe('.pdf,.xls,.constructor');
  });

  it('says that nothing may be attached where no type is left', () => {
    expect(allowedWords({ ...DEFAULT_LIMITS, fileTypes: ['svg'] })).toBe('Lampiran tidak diterima di sini.');
  });
});
