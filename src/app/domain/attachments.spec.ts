import { bytesOf, docx, EXE, JPG, PDF, PNG, xlsx, zipOf } from '../../testing/file-bytes';
import {
  checkFile,
  HEAD_BYTES,
  TAIL_BYTES,
  type ChosenFile,
  type FileFacts,
  type FileProblemKind,
} from './attachments';
import { DEFAULT_LIMITS } from './limits';

const LIMIT = DEFAULT_LIMITS.fileSize;
const SVG = bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const HTML = bytesOf('<!doctype html><script>alert(1)</script>');
/** What Office writes for a document with a password. */
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

describe('checkFile accepts', () => {
  const good: readonly (readonly [string, Uint8Array])[] = [
    ['surat.pdf', PDF],
    ['SURAT.PDF', PDF],
    ['foto.jpg', JPG],
    ['foto.jpeg', JPG],
    ['foto.jfif', JPG],
    ['foto.JPE', JPG],
    ['setelah-baris-kosong.pdf', bytesOf('\r\n%PDF-1.4\n')],
    ['setelah-bom.pdf', bytesOf('\ufeff%PDF-1.4\n')],
    ['pada-byte-1019.pdf', bytesOf(`${' '.repeat(1019)}%PDF-1.7`)],
    ['laporan.pdf ', PDF],
    ['surat.pdf.', PDF],
    ['surat.pd\u200bf', PDF],
    ['layar.png', PNG],
    ['nota.docx', docx()],
    ['rekap.xlsx', xlsx('xl/worksheets/sheet1.xml')],
    ['berkas.zip', zipOf(['a.txt'])],
    ['berkas.zip', zipOf(['a.txt'], { comment: 'x', zip64: true })],
    ['foto.exe.png', PNG],
    ['../../surat.pdf', PDF],
    ['CON.pdf', PDF],
  ];

  for (const [name, bytes] of good) {
    it(`a real ${name}`, () => expect(checkFile(fileOf(name, bytes), DEFAULT_LIMITS, [])).toBeNull());
  }

  it('a zip of so many files that its directory is longer than what is read, unless it is cut', () => {
    const whole = zipOf(Array.from({ length: 5_000 }, (_, i) => `lampiran/tahun-2024/dokumen-${i}.pdf`));
    const problemOf = (bytes: Uint8Array) => checkFile(fileOf('arsip.zip', bytes), DEFAULT_LIMITS, [])?.kind ?? null;
    expect([problemOf(whole), problemOf(whole.subarray(0, -10))]).toEqual([null, 'mismatch']);
  });

  it('a file of exactly the limit (F20)', () =>
    expect(checkFile(fileOf('a.pdf', PDF, { size: LIMIT }), DEFAULT_LIMITS, [])).toBeNull());

  it('a file of one byte more than nothing', () =>
    expect(checkFile(fileOf('a.pdf', PDF, { size: 1 }), DEFAULT_LIMITS, [])).toBeNull());

  it('a fifth file', () => expect(checkFile(fileOf('e.pdf', PDF), DEFAULT_LIMITS, chosenFiles(4))).toBeNull());

  for (const [type, bytes] of [
    ['xls', OLE],
    ['doc', OLE],
    ['rar', bytesOf('Rar!\u001a\u0007\u0001\u0000')],
    ['csv', bytesOf('kode;nilai')],
    ['constructor', PDF],
  ] as const) {
    it(`a configured ${type}, by its signature where that is known`, () => {
      const limits = { ...DEFAULT_LIMITS, fileTypes: [type] };
      expect(checkFile(fileOf(`a.${type}`, bytes), limits, [])).toBeNull();
      expect(checkFile(fileOf(`a.${type}`, new Uint8Array()), limits, [])?.kind).toBe('empty');
      expect(checkFile(fileOf('a.exe', EXE), limits, [])?.kind).toBe('type');
    });
  }

  it('a configured pptx', () => {
    const limits = { ...DEFAULT_LIMITS, fileTypes: ['pptx'] };
    const slides = zipOf(['[Content_Types].xml', 'ppt/presentation.xml']);
    expect(checkFile(fileOf('a.pptx', slides), limits, [])).toBeNull();
  });
});

describe('checkFile refuses', () => {
  const bad: readonly (readonly [string, string, Uint8Array, FileProblemKind])[] = [
    ['a program renamed (F16)', 'laporan.pdf', EXE, 'mismatch'],
    ['a program renamed jpg', 'foto.jpg', EXE, 'mismatch'],
    ['a program renamed png', 'foto.png', EXE, 'mismatch'],
    ['a program renamed zip', 'berkas.zip', EXE, 'mismatch'],
    ['a program with a zip behind it', 'berkas.zip', Uint8Array.from([...EXE, ...zipOf(['a'])]), 'mismatch'],
    ['a program with a docx behind it', 'nota.docx', Uint8Array.from([...EXE, ...docx()]), 'mismatch'],
    ['a double extension (F17)', 'foto.jpg.exe', EXE, 'type'],
    ['a double extension over real content', 'foto.jpg.exe', JPG, 'type'],
    ['a trailing space behind a program (F17)', 'surat.pdf.exe ', EXE, 'type'],
    ['nothing but an extension', '.PDF ', PDF, 'type'],
    ['no extension (F17)', 'surat', PDF, 'type'],
    ['a hidden file', '.pdf', PDF, 'type'],
    ['an extension turned round by U+202E (F05)', 'laporan\u202efdp.exe', EXE, 'type'],
    ['a program that holds a PDF signature, too', 'surat.pdf', bytesOf('MZ\u0000%PDF-1.7'), 'mismatch'],
    ['a PDF that begins too late', 'surat.pdf', bytesOf(`${' '.repeat(1020)}%PDF-1.7`), 'mismatch'],
    ['svg (F18)', 'gambar.svg', SVG, 'type'],
    ['html (F18)', 'halaman.html', HTML, 'type'],
    ['svg renamed png', 'gambar.png', SVG, 'mismatch'],
    ['html renamed pdf', 'halaman.pdf', HTML, 'mismatch'],
    ['a PDF renamed png', 'a.png', PDF, 'mismatch'],
    ['a png renamed jpg', 'a.jpg', PNG, 'mismatch'],
    ['a plain zip renamed docx', 'a.docx', zipOf(['a.txt']), 'mismatch'],
    ['a zip with a word folder but no content types', 'a.docx', zipOf(['word/document.xml']), 'mismatch'],
    ['content types but no word folder', 'a.docx', zipOf(['[Content_Types].xml', 'a/word/x']), 'mismatch'],
    ['a docx renamed xlsx', 'a.xlsx', docx(), 'mismatch'],
    ['an xlsx renamed docx', 'a.docx', xlsx(), 'mismatch'],
    ['a macro in a docx', 'a.docx', docx('word/vbaProject.bin'), 'mismatch'],
    ['a docx with a password', 'a.docx', OLE, 'mismatch'],
    ['half a docx', 'a.docx', docx().subarray(0, 90), 'mismatch'],
    ['half a zip', 'a.zip', zipOf(['a.txt']).subarray(0, 40), 'mismatch'],
    ['a signature cut short', 'a.png', PNG.subarray(0, 7), 'mismatch'],
    ['0 bytes (F19)', 'kosong.pdf', new Uint8Array(), 'empty'],
  ];

  for (const [name, file, bytes, kind] of bad) {
    it(`${name}: ${kind}`, () =>
      expect(checkFile(fileOf(file, bytes), DEFAULT_LIMITS, [])).toEqual({ kind, name: file }));
  }

  it('a folder, whatever it is called (F19)', () =>
    expect(kindOf(fileOf('map.pdf', PDF, { folder: true }))).toBe('folder'));

  it('one byte over the limit (F20)', () =>
    expect(kindOf(fileOf('a.pdf', PDF, { size: LIMIT + 1 }))).toBe('too-large'));

  it('a sixth file of five (F21)', () => expect(kindOf(fileOf('f.pdf', PDF), chosenFiles(5))).toBe('too-many'));

  it('every file where none is allowed', () =>
    expect(checkFile(fileOf('a.pdf', PDF), { ...DEFAULT_LIMITS, files: 0 }, [])?.kind).toBe('too-many'));

  it('an Office file of before 2007 with another content', () => {
    const limits = { ...DEFAULT_LIMITS, fileTypes: ['xls', 'doc', 'rar'] };
    expect(checkFile(fileOf('a.xls', EXE), limits, [])?.kind).toBe('mismatch');
    expect(checkFile(fileOf('a.rar', EXE), limits, [])?.kind).toBe('mismatch');
  });
});

describe('the same file twice (F21)', () => {
  const first: ChosenFile = { name: 'a.pdf', size: PDF.length, lastModified: 1, digest: null };
  const cases: readonly (readonly [string, Partial<FileFacts>, Partial<ChosenFile>, boolean])[] = [
    ['same name, size and time', {}, {}, true],
    ['same name after cleaning', { name: '../a.pdf' }, {}, true],
    ['another name', { name: 'b.pdf' }, {}, false],
    ['another size', { size: 99 }, {}, false],
    ['another time', { lastModified: 2 }, {}, false],
    ['from a draft, time unknown', {}, { lastModified: null }, false],
    ['same content under another name', { name: 'b.pdf', lastModified: 5, digest: 'x' }, { digest: 'x' }, true],
    ['other content under the same name', { digest: 'x' }, { digest: 'y' }, false],
    ['content known of one only', { digest: 'x' }, {}, true],
  ];

  for (const [name, second, chosen, refused] of cases) {
    it(`${name}: ${refused ? 'told, not added' : 'added'}`, () => {
      const file = { ...fileOf('a.pdf', PDF), lastModified: 1, ...second };
      expect(checkFile(file, DEFAULT_LIMITS, [{ ...first, ...chosen }])?.kind).toBe(refused ? 'duplicate' : undefined);
    });
  }

  it('is found among several', () => {
    const file = { ...fileOf('2.pdf', PDF), lastModified: 2 };
    expect(kindOf(file, chosenFiles(5))).toBe('duplicate');
  });
});

function fileOf(name: string, bytes: Uint8Array, changes: Partial<FileFacts> = {}): FileFacts {
  const head = bytes.subarray(0, HEAD_BYTES);
  return {
    name,
    size: bytes.length,
    lastModified: 1_711_000_000_000,
    head,
    tail: bytes.slice(-TAIL_BYTES),
    ...changes,
  };
}

function chosenFiles(count: number): readonly ChosenFile[] {
  return Array.from({ length: count }, (_, i) => ({ name: `${i}.pdf`, size: PDF.length, lastModified: i }));
}

function kindOf(file: FileFacts, chosen: readonly ChosenFile[] = []): FileProblemKind | undefined {
  return checkFile(file, DEFAULT_LIMITS, chosen)?.kind;
}
