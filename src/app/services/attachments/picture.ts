import { contentMatches } from '../../domain/file-signature';

const TYPES = { png: 'image/png', jpg: 'image/jpeg' } as const;

/** The bytes as a picture if their signature is one; else null. The declared type and the name are not trusted. */
export async function pictureOf(bytes: Blob): Promise<Blob | null> {
  const head = new Uint8Array(await bytes.slice(0, 16).arrayBuffer());
  const kind = (['png', 'jpg'] as const).find((type) => contentMatches(type, { head, tail: head }));
  return kind ? new Blob([bytes], { type: TYPES[kind] }) : null;
}
