import {
  metadataReader,
  partsWithoutMetadata,
  PICTURE_HEAD,
} from '../../domain/picture-metadata/parts-without-metadata';
import type { PickedFile } from '../../domain/upload-item';

/**
 * A picked picture without its metadata (EXIF with the place, XMP, IPTC); its pixels stay as they are. Any other file,
 * and one over `limit` bytes, is returned unchanged. Null for a picture that cannot be read.
 */
export async function cleanPicture<Picked extends PickedFile>(picked: Picked, limit: number): Promise<Picked | null> {
  const { file, folder } = picked;
  if (folder || file.size > limit) return picked;
  try {
    if (!metadataReader(await bytesOf(file.slice(0, PICTURE_HEAD)))) return picked;
    const parts = partsWithoutMetadata(await bytesOf(file));
    if (!parts) return picked;
    const { name, type, lastModified } = file;
    // Ranges of the chosen file: a copy of each photo would stay in memory.
    const content = parts.map((part) => (part instanceof Uint8Array ? part : file.slice(part[0], part[1])));
    return { ...picked, file: new File(content, name, { type, lastModified }) };
  } catch {
    return null;
  }
}

const bytesOf = async (part: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await part.arrayBuffer());
