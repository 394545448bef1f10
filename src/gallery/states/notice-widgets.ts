import type { Action } from '@ngrx/store';
import { DraftNotice } from '../../app/compose/draft-notice/draft-notice';
import { ErrorSummary } from '../../app/compose/error-summary/error-summary';
import { FormActions } from '../../app/compose/form-actions/form-actions';
import { KnownNotice } from '../../app/compose/notices/known-notice';
import { StorageNotice } from '../../app/compose/storage-notice/storage-notice';
import { UnsentText } from '../../app/compose/unsent-text/unsent-text';
import type { FailureKind } from '../../app/domain/failure';
import { type FormKey, formKey } from '../../app/domain/form-key';
import { SubmissionActions } from '../../app/state/submission/submission-actions';
import { UnreadOutcomes } from '../../app/compose/outcomes/unread-outcomes';
import type { StorageProblem } from '../../app/services/drafts/draft-storage';
import { UserChangedCard } from '../../app/features/identity/user-changed-card';
import { ChoiceNotice } from '../../app/ui/choice-notice/choice-notice';
import { ChunkErrorCard } from '../../app/ui/chunk-error-card/chunk-error-card';
import { CopyButton } from '../../app/ui/copy-button/copy-button';
import { DialogSkeleton } from '../../app/ui/dialog-skeleton';
import { FailureCard } from '../../app/ui/failure-card/failure-card';
import { failureOf } from '../../testing/page-samples';
import { aTicketDetail } from '../../testing/samples';
import { screen, widget, type GalleryState } from '../gallery-state';
import { loggedIn, LONG } from './samples';

/** With `satisfies` the compiler reports a kind that is missing here. */
const FAILURES = {
  offline: null,
  unreachable: null,
  timeout: null,
  session: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  'rate-limited': 429,
  server: 500,
  malformed: 200,
  internal: null,
  unconfirmed: null,
} satisfies Record<FailureKind, number | null>;

const STORAGE = ['full', 'blocked', 'other-user', 'unconfirmed', 'unreadable'] as const satisfies StorageProblem[];

const [REPLY, NEW] = [formKey('reply', 't-1'), formKey('new')];
const submitted = (form: FormKey): Action =>
  SubmissionActions.submitted({
    form,
    key: 'k',
    message: { kind: 'reply', id: 't-1', reply: { text: 'Sudah dicoba.', uploadIds: [] }, etag: null },
  });

export const NOTICE_WIDGETS: readonly GalleryState[] = [
  ...Object.entries(FAILURES).map(([kind, status]) =>
    widget(`failure-${kind}`, FailureCard, { failure: failureOf(kind as FailureKind, { status }) }),
  ),
  widget('failure-inline', FailureCard, { failure: failureOf('server', { code: LONG }), inline: true, note: LONG }),
  widget('known-notice', KnownNotice, { notice: { code: 'a', title: 'SAKTI lambat', text: 'Sedang ditangani.' } }),
  widget('known-notice-joinable', KnownNotice, {
    notice: { code: 'b', title: LONG, text: LONG },
    joinable: true,
    unfit: true,
  }),
  widget('failure-busy', FailureCard, { failure: failureOf('server'), busy: true }),
  ...STORAGE.map((problem) => widget(`storage-${problem}`, StorageNotice, { problem })),
  ...(['changed', 'sent', 'discarded'] as const).map((kind) => widget(`draft-${kind}`, DraftNotice, { kind })),
  widget('error-summary', ErrorSummary, {
    problems: [
      { field: 'subject', words: LONG },
      { field: 'destination', words: 'Tujuan Pertanyaan wajib dipilih.' },
    ],
    takesFocus: false,
  }),
  widget('actions', FormActions, { savedAt: '10.24' }),
  widget('actions-incomplete', FormActions, { incomplete: true }),
  widget('actions-busy', FormActions, { busy: true }),
  widget('actions-cleared', FormActions, { cleared: true }),
  widget('unsent-text', UnsentText, { unsent: { text: LONG, files: [`${LONG}.pdf`] } }),
  widget('chunk-error', ChunkErrorCard, { what: 'Halaman ini' }),
  widget('chunk-error-busy', ChunkErrorCard, { what: 'Halaman ini', busy: true }),
  widget('choice-failed', ChoiceNotice, { of: 'satker', problem: 'failed' }),
  widget('choice-empty', ChoiceNotice, { of: 'satker', problem: 'empty' }),
  widget('dialog-skeleton', DialogSkeleton, { words: 'Memuat tiket…' }),
  widget('session-of-another-user', UserChangedCard, { userName: LONG }),
  widget('copy-button', CopyButton, { text: 'HAI-321120711', label: 'Salin nomor' }),
  screen('unread-outcomes', UnreadOutcomes, [
    loggedIn('SATKER'),
    submitted(REPLY),
    SubmissionActions.sent({ form: REPLY, ticket: aTicketDetail({ reference: 'HAI-321120711' }) }),
    submitted(NEW),
    SubmissionActions.refused({ form: NEW, failure: failureOf('session', { status: 401 }), recorded: null }),
  ]),
];
