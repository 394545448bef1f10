import type { AttachmentInfo } from '../../domain/ticket';
import { own, readCount, readId, readText } from './read-value';

/** Reads one file of a message; null without a usable id. */
export function readAttachment(value: unknown): AttachmentInfo | null {
  const id = readId(own(value, 'id'));
  const size = readCount(own(value, 'size')) ?? 0;
  return id ? { id, name: readText(own(value, 'name')), size, type: readText(own(value, 'type')) } : null;
}
