import { cleanFileName, type FileFacts, HEAD_BYTES, TAIL_BYTES } from '../../domain/attachments';
import type { PickedFile } from '../../domain/upload-item';

const bytes = async (part: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await part.arrayBuffer());

/** What the rules look at; null when the file cannot be read any more (F23). Files over `limit` bytes are not read. */
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

/** The name that the user sees is the name that is sent. */
export const nameOf = ({ file }: PickedFile): string => cleanFileName(file.name);

/** Null where the page is not served over https; name, size and time tell files apart then. */
async function digest(file: Blob): Promise<string | null> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  return Array.from(new Uint8Array(await subtle.digest('SHA-256', await bytes(file)))).join();
}
