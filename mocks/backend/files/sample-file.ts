import type { AttachmentInfo } from '../../../src/app/domain/ticket';
import { samplePdf } from './sample-pdf';
import { samplePng } from './sample-png';

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

export const typeOf = (name: string): string => TYPES[extensionOf(name)] ?? 'application/octet-stream';

const made = new Map<string, Uint8Array<ArrayBuffer>>();

/** Bytes of an attachment of the data set: a valid PDF or PNG. */
export function sampleBytes(name: string): Uint8Array<ArrayBuffer> {
  const bytes = made.get(name) ?? (extensionOf(name) === 'png' ? samplePng() : samplePdf(name));
  made.set(name, bytes);
  return bytes;
}

/** The id begins with the ticket's id: a download finds the ticket by it. */
export const sampleAttachment = (ticketId: string, place: string, name: string): AttachmentInfo => ({
  id: `${ticketId}.${place}`,
  name,
  size: sampleBytes(name).length,
  type: typeOf(name),
});
