import type { ChosenFile } from '../../domain/attachments';
import type { PickedFile, UploadItem } from '../../domain/upload-item';

/** A file that the page can read until it changes on disk. */
export interface Source extends PickedFile {
  readonly digest?: string | null;
}

/** An item that Hapus Isian took out of the list, with the file where this page has it. */
export interface TakenFile {
  readonly item: UploadItem;
  readonly source: Source | undefined;
}

/**
 * The accepted files, to find duplicates. A file restored from a draft has no timestamp, so it gets `lastModified` and
 * only name and size are compared.
 */
export function chosenFiles(
  items: readonly UploadItem[],
  sources: ReadonlyMap<string, Source>,
  lastModified: number,
): readonly ChosenFile[] {
  return items
    .filter(({ state }) => state === 'uploading' || state === 'done' || state === 'failed')
    .map(({ key, name, size }) => {
      const source = sources.get(key);
      const time = source?.file.lastModified ?? lastModified;
      return { name, size: size ?? 0, lastModified: time, digest: source?.digest ?? null };
    });
}
