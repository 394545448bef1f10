import { extensionOf } from './file-name';
import type { Limits } from './limits';

export type FileKind = 'pdf' | 'image' | 'document' | 'spreadsheet' | 'slides' | 'archive' | 'other';

/** Other extensions of the same type; browsers save JPEG pictures as `jfif`. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  jpg: ['jpeg', 'jfif', 'jpe', 'pjpeg', 'pjp'],
  tif: ['tiff'],
};

/** Types that a browser or Windows executes (F18). */
const ACTIVE: ReadonlySet<string> = new Set(
  'svg html htm xhtml js mjs exe com bat cmd scr msi ps1 vbs jar hta lnk'.split(' '),
);

const TYPES = new Map(Object.entries(SYNONYMS).flatMap(([type, others]) => others.map((other) => [other, type])));

const KINDS: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  jpg: 'image',
  png: 'image',
  gif: 'image',
  doc: 'document',
  docx: 'document',
  xls: 'spreadsheet',
  xlsx: 'spreadsheet',
  ppt: 'slides',
  pptx: 'slides',
  zip: 'archive',
  rar: 'archive',
};

/** The kind of file by the extension of its name; the content is not read. */
export function fileKind(name: string): FileKind {
  const type = fileType(name);
  return Object.hasOwn(KINDS, type) ? (KINDS[type] ?? 'other') : 'other';
}

/** The type of the name's extension: `jpg` for `a.jfif`. */
export function fileType(name: string): string {
  return typeOf(extensionOf(name));
}

/** Configured types without those that a browser or Windows executes: no configuration allows these (F18). */
export function allowedTypes({ fileTypes }: Limits): readonly string[] {
  return fileTypes.filter((type) => !ACTIVE.has(type));
}

/** Extensions that may be attached, lower case without dot: the allowed types and their synonyms. */
export function allowedExtensions(limits: Limits): readonly string[] {
  return [
    ...new Set(allowedTypes(limits).flatMap((extension) => [extension, typeOf(extension), ...synonymsOf(extension)])),
  ];
}

/** Value of a file input's `accept`. */
export function acceptValue(limits: Limits): string {
  return allowedExtensions(limits)
    .map((extension) => `.${extension}`)
    .join(',');
}

function typeOf(extension: string): string {
  return TYPES.get(extension) ?? extension;
}

function synonymsOf(extension: string): readonly string[] {
  const type = typeOf(extension);
  return Object.hasOwn(SYNONYMS, type) ? (SYNONYMS[type] ?? []) : [];
}
