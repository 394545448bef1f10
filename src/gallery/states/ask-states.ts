import { signal } from '@angular/core';
import { of } from 'rxjs';
import { TicketApi } from '../../app/api/ticket-api';
import { FormAttachments } from '../../app/compose/form-attachments';
import { topicDraft } from '../../app/domain/catalogue/topic-rules';
import { formKey } from '../../app/domain/form-key';
import { DEFAULT_LIMITS } from '../../app/domain/limits';
import type { UploadItem } from '../../app/domain/upload-item';
import { RecordTicketPage } from '../../app/features/record-ticket/record-ticket-page';
import type { UploadQueue } from '../../app/services/uploads/upload-queue';
import { DestinationsActions } from '../../app/state/destinations/destinations-actions';
import { OTHER, REGISTRATION_FORM, TOPIC } from '../../testing/catalogue-samples';
import { draftsOf } from '../../testing/drafts';
import { aSession } from '../../testing/samples';
import { workbookBytes } from '../../testing/workbook-bytes';
import { type GalleryState, screen, widget } from '../gallery-state';
import { PICTURE_STATES } from './picture-states';
import { DESTINATIONS, EACH_STATUS, loggedIn, LONG } from './samples';

const FORM = formKey('new');
const WRITTEN = { subject: 'Retur SP2D', text: 'Mohon bantuan.', destination: 'PERBENDAHARAAN', topic: '' };
const SIMILAR = EACH_STATUS.slice(0, 3).map((ticket) => ({ ...ticket, subject: `Retur SP2D gaji: ${LONG}` }));

/** Rekam Data Tiket with these fields in its draft. */
function record(key: string, fields: Partial<typeof WRITTEN>, reached: GalleryState['reached']): GalleryState {
  return {
    ...screen(key, RecordTicketPage, [loggedIn('SATKER'), DestinationsActions.loaded({ destinations: DESTINATIONS })]),
    prepare: (injector) => {
      const drafts = draftsOf(injector);
      drafts.useUser(aSession('SATKER').userId);
      drafts.discard(FORM);
      drafts.change(FORM, { fields: { ...WRITTEN, ...fields } });
    },
    ...(reached && { reached }),
  };
}

const topic = (...draft: Parameters<typeof topicDraft>): string => JSON.stringify(topicDraft(...draft));
const ANSWERS = { keperluan: 'Pendaftaran', aplikasi: 'SAKTI' };

const HEADS = REGISTRATION_FORM.columns.map(({ header }) => header);
const [RIGHT = []] = REGISTRATION_FORM.samples.valid;
const WRONG = RIGHT.map((cell, index) => (index % 2 ? 'x' : cell));
const TITLE = ['FORMULIR PENDAFTARAN PENGGUNA'];

/** A workbook among the attachments, checked at a press. */
function checked(key: string, content: readonly (readonly string[])[], shows: string, name = 'formulir.xlsx') {
  const file = new File([workbookBytes({ rows: content })], name);
  const item: UploadItem = {
    state: 'done',
    attachment: { id: 'f', name, size: 24_000, type: '' },
    key: '1',
    name,
    size: 24_000,
  };
  const uploads = {
    items: signal([item]).asReadonly(),
    readable: () => file,
    fileOf: () => file,
  } satisfies Partial<UploadQueue>;
  const inputs = { uploads: uploads as unknown as UploadQueue, limits: DEFAULT_LIMITS, satkerCode: null };
  return {
    ...widget(key, FormAttachments, { ...inputs }),
    actions: [loggedIn('SATKER')],
    reached: { by: [`Periksa formulir ${name}`], shows },
  };
}

export const ASK_STATES: readonly GalleryState[] = [
  record('topic-empty', {}, { by: [], shows: 'Topik (tidak wajib)' }),
  record('topic-chosen', { topic: topic(TOPIC, ANSWERS, {}) }, { by: [], shows: 'Berkas untuk topik ini' }),
  record('topic-missing', { topic: topic(TOPIC, ANSWERS, {}) }, { by: ['Kirim'], shows: 'Belum ada:' }),
  record(
    'topic-unknown',
    { topic: topic({ ...OTHER, code: 'lama', name: LONG }, { catatan: LONG }, {}) },
    { by: [], shows: 'Topik ini tidak ada dalam daftar' },
  ),
  record('error-card', { text: 'Muncul CVR015 saat simpan' }, { by: [], shows: 'Rekening belum terdaftar.' }),
  {
    ...record('similar-tickets', {}, { by: [], shows: 'Pernah ditanyakan satker Anda' }),
    providers: [
      {
        provide: TicketApi,
        useValue: { page: () => of({ items: SIMILAR, total: SIMILAR.length }) } satisfies Partial<
          Record<keyof TicketApi, unknown>
        >,
      },
    ],
  },
  record(
    'secrets',
    { subject: 'OTP 107755', text: 'NIK 3171990101909999, pass: semangatpagi, HP 081200000001' },
    { by: [], shows: 'Ada nomor yang berbentuk NIK.' },
  ),
  record('secrets-masked', { text: 'NIK 3171990101909999' }, { by: ['Samarkan, Pertanyaan'], shows: 'Disamarkan.' }),
  checked('form-check-faults', [TITLE, HEADS, RIGHT, WRONG, WRONG], 'perlu diperbaiki'),
  checked('form-check-right', [TITLE, HEADS, RIGHT], 'tidak ada yang salah'),
  checked('form-check-none', [['Daftar hadir']], 'bukan formulir yang dapat diperiksa'),
  checked(
    'form-check-refused',
    [TITLE, HEADS.filter((head) => head !== 'NPWP'), RIGHT],
    'sehingga formulir ini tidak diperiksa',
    `${LONG.slice(0, 100)}.xlsx`,
  ),
  ...PICTURE_STATES,
];
