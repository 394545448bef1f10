import { cleanFileName } from '../../domain/attachments';

/** Milliseconds until the object URL is revoked; enough for a slow disk. */
const URL_LIFETIME = 30_000;

/** Starts a download. The bytes are never opened in our origin, whatever their type (F27). */
export function saveFile(document: Document, bytes: Blob, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = cleanFileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), URL_LIFETIME);
}
