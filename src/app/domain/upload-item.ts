import type { FileProblem } from './attachments';
import type { Failure } from './failure';
import type { AttachmentInfo } from './ticket';

/** A file as a picker, a drop or a paste hands it over. */
export interface PickedFile {
  readonly file: File;
  /** A dropped folder looks like a file until it is read. */
  readonly folder?: boolean;
}

/** What has become of a chosen file. */
export type UploadState =
  | { readonly state: 'checking' }
  | { readonly state: 'uploading'; /** Bytes. */ readonly sent: number }
  | { readonly state: 'done'; readonly attachment: AttachmentInfo }
  /** Never sent, and not part of the message. */
  | { readonly state: 'refused'; readonly problem: FileProblem }
  | { readonly state: 'failed'; readonly failure: Failure }
  /** Was chosen before a reload and has not arrived: the person has to choose it again. */
  | { readonly state: 'missing' };

/** A line of the attachment list of a form. */
export type UploadItem = UploadState & {
  /** Of this page only; not the backend's id. */
  readonly key: string;
  /** Cleaned: as it is shown, sent and kept. */
  readonly name: string;
  /** Bytes; null when only the name is known. */
  readonly size: number | null;
};

/** Whether the file is on its way; Kirim waits for it. */
export function isPending({ state }: UploadItem): boolean {
  return state === 'checking' || state === 'uploading';
}

/** Whether the person has to do something about the file before the message is complete. */
export function needsAttention({ state }: UploadItem): boolean {
  return state === 'failed' || state === 'missing';
}
