import type { FileProblem } from './attachments';
import type { Failure } from './failure';
import type { AttachmentInfo } from './ticket';

/** A file from the picker, a drop or a paste. */
export interface PickedFile {
  readonly file: File;
  /** A dropped folder looks like a file until it is read. */
  readonly folder?: boolean;
}

/** State of a chosen file. */
export type UploadState =
  | { readonly state: 'checking' }
  | { readonly state: 'uploading'; /** Bytes. */ readonly sent: number }
  | { readonly state: 'done'; readonly attachment: AttachmentInfo }
  /** Not sent and not part of the message. */
  | { readonly state: 'refused'; readonly problem: FileProblem }
  | { readonly state: 'failed'; readonly failure: Failure }
  /** Chosen before a reload and not uploaded: the user must choose it again. */
  | { readonly state: 'missing' };

/** A line of the attachment list of a form. */
export type UploadItem = UploadState & {
  /** Key within this page; not the backend's id. */
  readonly key: string;
  /** The cleaned name, which is shown, sent and stored. */
  readonly name: string;
  /** Bytes; null when only the name is known. */
  readonly size: number | null;
};

/** Whether the file is being checked or uploaded; Kirim waits for it. */
export function isPending({ state }: UploadItem): boolean {
  return state === 'checking' || state === 'uploading';
}

/** Whether the user must retry, choose again or remove the file before the message is complete. */
export function needsAttention({ state }: UploadItem): boolean {
  return state === 'failed' || state === 'missing';
}
