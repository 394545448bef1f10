import type { Failure } from '../../app/domain/failure';
import { DEFAULT_LIMITS } from '../../app/domain/limits';
import type { WrongFile } from '../../app/domain/received-file';
import type { AttachmentInfo } from '../../app/domain/ticket';
import type { UploadItem } from '../../app/domain/upload-item';
import { AttachmentList } from '../../app/ui/attachment-list/attachment-list';
import { AttachmentPicker } from '../../app/ui/attachment-picker/attachment-picker';
import { ExportNotice } from '../../app/ui/export-notice/export-notice';
import { failureOf } from '../../testing/page-samples';
import { widget, type GalleryState } from '../gallery-state';
import { LONG } from './samples';

const limits = DEFAULT_LIMITS;
const FILE: AttachmentInfo = { id: 'f-1', name: 'surat.pdf', size: 240_000, type: 'application/pdf' };
const LONG_FILE: AttachmentInfo = { ...FILE, id: 'f-2', name: `${LONG.slice(0, 120)}.pdf` };
const PICTURE: AttachmentInfo = { id: 'f-3', name: 'layar.png', size: 12_000, type: 'image/png' };
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const STATES: readonly UploadItem[] = [
  { state: 'checking', key: '1', name: 'diperiksa.pdf', size: 240_000 },
  { state: 'uploading', sent: 120_000, key: '2', name: LONG_FILE.name, size: 240_000 },
  { state: 'done', attachment: FILE, key: '3', name: FILE.name, size: FILE.size },
  { state: 'refused', problem: { kind: 'type', name: 'program.exe' }, key: '4', name: 'program.exe', size: 1 },
  { state: 'failed', failure: failureOf('timeout'), key: '5', name: LONG_FILE.name, size: 240_000 },
  { state: 'missing', key: '6', name: 'hilang.docx', size: null },
];

const running = { phase: 'running', format: 'excel', secondsLeft: null, fetched: 0, written: 0 } as const;
const finished = {
  phase: 'finished',
  format: 'excel',
  fileName: `${LONG.slice(0, 120)}.xlsx`,
  changed: false,
} as const;

export const FILE_WIDGETS: readonly GalleryState[] = [
  widget('picker-empty', AttachmentPicker, { items: [], limits }),
  widget('picker-each-state', AttachmentPicker, { items: STATES, limits, problem: 'Tunggu hingga lampiran terkirim.' }),
  widget('picker-disabled', AttachmentPicker, { items: STATES, limits, disabled: true }),
  widget('attachments', AttachmentList, { attachments: [FILE, LONG_FILE, PICTURE] }),
  widget('attachments-busy', AttachmentList, { attachments: [FILE], busy: new Set(['f-1']) }),
  widget('attachments-failed', AttachmentList, {
    attachments: [FILE, LONG_FILE],
    failures: new Map<string, Failure | WrongFile>([
      ['f-1', failureOf('missing')],
      ['f-2', { kind: 'wrong-file', reason: 'content', size: 12 }],
    ]),
  }),
  widget('attachments-preview', AttachmentList, { attachments: [PICTURE], previews: new Map([['f-3', PIXEL]]) }),
  widget('export-counting', ExportNotice, { progress: { ...running, total: null } }),
  widget('export-running', ExportNotice, {
    progress: { ...running, total: 100_000, fetched: 40_000, written: 35_000, secondsLeft: 75 },
  }),
  widget('export-finished', ExportNotice, { progress: { ...finished, rows: 325, expected: 325 } }),
  widget('export-changed', ExportNotice, { progress: { ...finished, rows: 320, expected: 325, changed: true } }),
  widget('export-empty', ExportNotice, { progress: { phase: 'refused', reason: 'empty', total: 0, limit: 100_000 } }),
  widget('export-too-many', ExportNotice, {
    progress: { phase: 'refused', reason: 'too-many', total: 200_000, limit: 100_000 },
  }),
  widget('export-failed', ExportNotice, { progress: { phase: 'failed', cause: failureOf('server') } }),
  widget('export-code', ExportNotice, { progress: { phase: 'failed', cause: 'code' } }),
  widget('export-writing', ExportNotice, { progress: { phase: 'failed', cause: 'writing' } }),
];
