import { allowedTypes, type FileKind } from '../domain/file-types';
import type { Limits } from '../domain/limits';

const KIND_WORDS: Readonly<Record<FileKind, string>> = {
  pdf: 'PDF',
  image: 'Gambar',
  document: 'Dokumen Word',
  spreadsheet: 'Lembar Excel',
  slides: 'Presentasi',
  archive: 'Arsip',
  other: 'Berkas',
};

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** Name of a file kind: `Gambar`, `Lembar Excel`. */
export function fileKindWords(kind: FileKind): string {
  return KIND_WORDS[kind];
}

/** `512 B`, `240 kB`, `1,2 MB`; in units of 1024, with one decimal below ten. */
export function formatSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (Math.round(size) >= 1024 && unit < UNITS.length - 1) {
    size /= 1024;
    unit++;
  }
  const digits =
    unit > 0 && size < 9.95 ? size.toFixed(1).replace(/\.0$/, '').replace('.', ',') : String(Math.round(size));
  return `${digits} ${UNITS[unit]}`;
}

/** `pdf jpg png docx xlsx zip · maks 5 berkas, masing-masing 10 MB`. */
export function allowedWords(limits: Limits): string {
  const types = allowedTypes(limits);
  if (types.length === 0) return 'Lampiran tidak diterima di sini.';
  return `${types.join(' ')} · maks ${limits.files} berkas, masing-masing ${formatSize(limits.fileSize)}`;
}
