import { cleanFileName, type FileFacts, HEAD_BYTES, TAIL_BYTES } from '../../domain/attachments';
import type { PickedFile } from '../../domain/upload-item';

const bytes = async (part: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await part.arrayBuffer());

/**
 * Facts of a file for the attachment rules; null for an unreadable one (F23). Files over `limit` bytes are not read.
 */
export async function readFacts(
  { file, folder }: PickedFile,
  limit: number,
): Promise<(FileFacts & { lastModified: number }) | null> {
  const facts = { name: file.name, size: file.size, lastModified: file.lastModified };
  const nothing = new Uint8Array();
  if (folder || file.size > limit) return { ...facts, folder, head: nothing, tail: nothing };
  try {
    const head = await bytes(file.slice(0, HEAD_BYTES));
    const tail = await bytes(file.slice(Math.max(0, file.size - TAIL_BYTES)));
    return { ...facts, head, tail, digest: await digest(file) };
  } catch {
    return null;
  }
}

export async function canBeRead(file: Blob): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(() => true)
    .catch(() => false);
}

/** The name that is shown and sent. */
export const nameOf = ({ file }: PickedFile): string => cleanFileName(file.name);

/** SHA-256 of a file; null without https. Then name, size and time identify a file. */
async function digest(file: Blob): Promise<string | null> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  return Array.from(new Uint8Array(await subtle.digest('SHA-256', await bytes(file)))).join();
}
