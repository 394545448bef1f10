import { extensionOf } from './file-name';
import { canBeChecked } from './file-signature';
import type { Limits } from './limits';

export type FileKind = 'pdf' | 'image' | 'document' | 'spreadsheet' | 'slides' | 'archive' | 'other';

const KINDS: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  docx: 'document',
  xlsx: 'spreadsheet',
  pptx: 'slides',
  zip: 'archive',
};

const KIND_WORDS: Readonly<Record<FileKind, string>> = {
  pdf: 'PDF',
  image: 'Gambar',
  document: 'Dokumen Word',
  spreadsheet: 'Lembar Excel',
  slides: 'Presentasi',
  archive: 'Arsip zip',
  other: 'Berkas',
};

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** By the name's extension alone; says nothing about the content. */
export function fileKind(name: string): FileKind {
  const extension = extensionOf(name);
  return Object.hasOwn(KINDS, extension) ? (KINDS[extension] ?? 'other') : 'other';
}

export function fileKindWords(kind: FileKind): string {
  return KIND_WORDS[kind];
}

/** `512 B`, `240 kB`, `1,2 MB`; units of 1024, one decimal below ten. */
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

/** Configured types that we can check; the others are never accepted, so nobody is told of them. */
export function checkableTypes(limits: Limits): readonly string[] {
  return limits.fileTypes.filter(canBeChecked);
}

/** Extensions that may be attached; `jpeg` comes with `jpg`. */
export function allowedExtensions(limits: Limits): readonly string[] {
  const types = checkableTypes(limits);
  return types.includes('jpg') && !types.includes('jpeg') ? [...types, 'jpeg'] : types;
}

/** Value of a file input's `accept`. */
export function acceptValue(limits: Limits): string {
  return allowedExtensions(limits)
    .map((extension) => `.${extension}`)
    .join(',');
}

/** `pdf jpg png docx xlsx zip · maks 5 berkas, masing-masing 10 MB`. */
export function allowedWords(limits: Limits): string {
  return `${checkableTypes(limits).join(' ')} · maks ${limits.files} berkas, masing-masing ${formatSize(limits.fileSize)}`;
}
