import { cleanFileName } from '../../domain/attachments';

/** Long enough for a slow disk to have taken the bytes. */
const URL_LIFETIME = 30_000;

/** Hands the bytes to the browser's downloads; whatever they are, they are never opened in our origin (F27). */
export function saveFile(document: Document, bytes: Blob, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = cleanFileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), URL_LIFETIME);
}
