import { bytesOf, EXE, PDF, PNG, zipOf } from '../../testing/file-bytes';
import { HEAD_BYTES } from './file-signature';
import { wrongFile } from './received-file';

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0);
const RAR = Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0);
const ZIP = zipOf(['a.txt']);

const reasonOf = (name: string, bytes: Uint8Array, announced = bytes.length): string | null =>
  wrongFile({ name, size: announced }, bytes.length, bytes.subarray(0, HEAD_BYTES))?.reason ?? null;

describe('wrongFile (F26, F74)', () => {
  const right: readonly (readonly [string, Uint8Array])[] = [
    ['surat.pdf', PDF],
    ['foto.png', PNG],
    ['foto.jpg', PNG],
    ['arsip.zip', ZIP],
    ['arsip.zip', zipOf([])],
    ['arsip.rar', RAR],
    ['surat.docx', ZIP],
    ['lama.doc', OLE],
    ['bersandi.xlsx', OLE],
    ['catatan.txt', bytesOf('[halo]')],
  ];
  for (const [name, bytes] of right) {
    it(`takes ${name} of ${bytes.length} bytes for what was announced`, () => {
      expect(reasonOf(name, bytes)).toBeNull();
      expect(reasonOf(name, bytes, 0)).toBe(name === 'catatan.txt' ? 'message' : null);
    });
  }

  for (const text of [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<?xml version="1.0"?>',
    'No\tSatker',
  ]) {
    it(`takes ${JSON.stringify(text)} for a report under the name of a workbook, when the size is right`, () => {
      const bytes = bytesOf(text);
      expect(['laporan.xls', 'surat.doc'].map((name) => reasonOf(name, bytes))).toEqual([null, null]);
      expect(reasonOf('laporan.xls', bytes, bytes.length + 1)).toBe(text.startsWith('<html') ? 'message' : 'size');
      expect(reasonOf('laporan.xlsx', bytes)).toBe(text.startsWith('<html') ? 'message' : 'content');
    });
  }

  it('tells a login page of unknown size from a report', () => {
    expect(reasonOf('laporan.xls', bytesOf('<!DOCTYPE html><title>Login</title>'), 0)).toBe('message');
  });

  const messages = [
    '<!DOCTYPE html><title>Login</title>',
    '<html lang="id">',
    '\n <head>',
    '<body>',
    '<script>location="/login"</script>',
    '<!-- gateway -->',
    '\ufeff{"code":"NOT_FOUND"}',
    '  \r\n[]',
  ];
  for (const text of messages) {
    it(`tells ${JSON.stringify(text)} from a file, whatever its size`, () => {
      const bytes = bytesOf(text);
      for (const announced of [0, bytes.length, 9]) expect(reasonOf('surat.pdf', bytes, announced)).toBe('message');
      expect(reasonOf('catatan.txt', bytes, 9)).toBe('message');
    });
  }

  it('says that the size is another one, also of the right kind', () => {
    expect(reasonOf('surat.pdf', PDF, PDF.length + 1)).toBe('size');
    expect(reasonOf('catatan.txt', bytesOf('halo { }'), 5)).toBe('size');
    expect(wrongFile({ name: 'surat.pdf', size: 1 }, 7, PDF)).toEqual({ kind: 'wrong-file', reason: 'size', size: 7 });
  });

  for (const [name, bytes] of [
    ['surat.pdf', EXE],
    ['surat.pdf', ZIP],
    ['foto.png', PDF],
    ['surat.docx', PNG],
    ['arsip.zip', OLE],
    ['arsip.rar', ZIP],
    ['laporan.xls', PNG],
    ['surat.doc', Uint8Array.of(...EXE, 0)],
  ] as const) {
    it(`refuses other content in ${name}, beginning with ${bytes[0]}`, () => {
      expect(reasonOf(name, bytes)).toBe('content');
      expect(reasonOf(name, bytes, 0)).toBe('content');
    });
  }
});
