import type { PickedFile } from '../../domain/upload-item';

/** Files of a drop or a paste; folders are marked. */
export function filesOf(transfer: DataTransfer): readonly PickedFile[] {
  return Array.from(transfer.items)
    .filter(({ kind }) => kind === 'file')
    .flatMap((item) => {
      // Read before `getAsFile`, which empties the item in some browsers.
      const folder = item.webkitGetAsEntry()?.isDirectory ?? false;
      const file = item.getAsFile();
      return file ? { file, folder } : [];
    });
}

export function bringsFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes('Files') ?? false;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** Whether the browser made the file from a picture in the clipboard. */
export function isPicture({ file }: PickedFile): boolean {
  return file.name === 'image.png';
}

/** Adds the time to the name of a screenshot, because browsers give all screenshots the same name. */
export function namedScreenshot(file: File, now: Date): File {
  if (!isPicture({ file })) return file;
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const time = `${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
  return new File([file], `tangkapan-layar-${day}-${time}.png`, { type: file.type, lastModified: file.lastModified });
}
