import type { ChosenFile } from '../../domain/attachments';
import type { PickedFile, UploadItem } from '../../domain/upload-item';

/** A file that this page can read, as long as nobody changes it on disk. */
export interface Source extends PickedFile {
  readonly digest?: string | null;
}

/** A file that came back with a draft has lost its time stamp: name and size decide. */
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
