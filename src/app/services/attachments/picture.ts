import { contentMatches } from '../../domain/file-signature';

const TYPES = { png: 'image/png', jpg: 'image/jpeg' } as const;

/** The bytes as a picture, when they really are one: the backend's word for it, or the name's, is not enough. */
export async function pictureOf(bytes: Blob): Promise<Blob | null> {
  const head = new Uint8Array(await bytes.slice(0, 16).arrayBuffer());
  const kind = (['png', 'jpg'] as const).find((type) => contentMatches(type, { head, tail: head }));
  return kind ? new Blob([bytes], { type: TYPES[kind] }) : null;
}
