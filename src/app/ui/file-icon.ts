import { type FileKind, fileKind } from '../domain/attachments';
import type { IconName } from './icon/icons';

const ICONS: Readonly<Record<FileKind, IconName>> = {
  pdf: 'file-pdf',
  image: 'image',
  document: 'file-document',
  spreadsheet: 'file-spreadsheet',
  slides: 'file',
  archive: 'file-archive',
  other: 'file',
};

/** By the name alone: a symbol promises nothing about the content. */
export function fileIcon(name: string): IconName {
  return ICONS[fileKind(name)];
}
