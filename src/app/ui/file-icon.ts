import { type FileKind, fileKind } from '../domain/attachments';
import type { AnyIcon } from './icon/icons';
import { MORE_ICONS } from './icon/more-icons';

const ICONS: Readonly<Record<FileKind, AnyIcon>> = {
  pdf: 'file-pdf',
  image: MORE_ICONS.image,
  document: MORE_ICONS.fileDocument,
  spreadsheet: 'file-spreadsheet',
  slides: MORE_ICONS.file,
  archive: MORE_ICONS.fileArchive,
  other: MORE_ICONS.file,
};

/** Icon by the file's extension; the content is not checked. */
export function fileIcon(name: string): AnyIcon {
  return ICONS[fileKind(name)];
}
