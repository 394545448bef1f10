import { TestBed } from '@angular/core/testing';
import type { Failure } from '../../domain/failure';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Session } from '../../domain/session';
import type { Destination } from '../../domain/ticket';
import { DestinationsActions } from '../../state/destinations/destinations-actions';
import { DraftStore } from '../../services/drafts/draft-store';
import { UserDrafts } from '../../services/drafts/user-drafts';
import { SessionActions } from '../../state/session/session-actions';
import { SubmissionActions } from '../../state/submission/submission-actions';
import { DialogPage } from '../../../testing/dialog-page';
import { aTicketDetail, KANWIL, KPPN, aSession } from '../../../testing/samples';
import { RecordTicketPage } from './record-ticket-page';
import { formKey } from '../../domain/form-key';

const NEW = formKey('new');

const destinations: readonly Destination[] = [
  {
    code: 'PERBENDAHARAAN',
    label: 'Layanan Perbendaharaan-KPPN',
    office: KPPN,
    usualAnswer: { minutes: 170, count: 120 },
  },
  { code: 'REVISI_DIPA_HIBAH', label: 'Layanan Revisi DIPA/Register Hibah-KANWIL DJPB', office: KANWIL },
];
const form = NEW;
const ticket = aTicketDetail();

describe('RecordTicketPage', () => {
  it('is a modal dialog with a name', async () => {
    const page = await setup();
    expect(page.name()).toBe('Rekam Data Tiket');
    expect(page.dialog().getAttribute('aria-modal')).toBe('true');
  });

  it('takes name and e-mail from the session, and only the e-mail can be edited', async () => {
    const page = await setup();
    expect(page.field('Nama Penanya').value).toBe('NAMA PENGGUNA');
    expect(page.field('Nama Penanya').readOnly).toBeTrue();
    expect(page.field('Email').value).toBe('pengguna@kemenkeu.go.id');
    expect(page.field('Email').readOnly).toBeFalse();
  });

  it('offers each destination with its office after the empty choice (fig 12)', async () => {
    const page = await setup();
    const { options } = page.field<HTMLSelectElement>('Tujuan Pertanyaan');
    expect(Array.from(options, ({ text }) => text)).toEqual([
      'Pilih Tujuan Pertanyaan..',
      'Layanan Perbendaharaan-KPPN · KPPN Jakarta VI',
      'Layanan Revisi DIPA/Register Hibah-KANWIL DJPB · Kanwil DJPb Provinsi DKI Jakarta',
    ]);
  });

  it('says how long answers of the chosen destination usually take, where the backend says so', async () => {
    const page = await setup();
    expect(page.text()).not.toContain('Biasanya');
    await page.fill('Tujuan Pertanyaan', 'PERBENDAHARAAN');
    expect(page.text()).toContain('Biasanya dijawab dalam 3 jam kerja, menurut 120 jawaban terakhir.');
    await page.fill('Tujuan Pertanyaan', 'REVISI_DIPA_HIBAH');
    expect(page.text()).not.toContain('Biasanya');
  });

  it('says that required fields are empty, until none is', async () => {
    const page = await setup();
    expect(page.text()).toContain('Isilah semua kolom wajib sebelum melanjutkan');
    await complete(page);
    expect(page.text()).not.toContain('Isilah semua kolom wajib sebelum melanjutkan');
  });

  it('names each empty field above the form and beside it, and sends nothing', async () => {
    const page = await setup();
    await page.press('Kirim');
    const summary = page.dialog().querySelector<HTMLElement>('[role=alert]');
    expect(document.activeElement).toBe(summary);
    expect(summary?.textContent).toContain('Ada masalah');
    for (const [label, words] of [
      ['Judul', 'Judul wajib diisi.'],
      ['Pertanyaan', 'Pertanyaan wajib diisi.'],
      ['Tujuan Pertanyaan', 'Tujuan Pertanyaan wajib dipilih.'],
    ] as const) {
      const field = page.field(label);
      expect(summary?.textContent).toContain(words);
      expect(page.describes(field)).toContain(words);
      expect(field.getAttribute('aria-invalid')).toBe('true');
    }
    expect(page.dispatched(SubmissionActions.submitted)).toEqual([]);
  });

  it('shows no "Draf tersimpan" for an empty form, also when something was typed and taken away again', async () => {
    const page = await setup();
    const save = async (subject: string): Promise<string> => {
      await page.fill('Judul', subject);
      TestBed.inject(UserDrafts).flush();
      await page.settle();
      return page.text();
    };
    expect(page.text()).not.toContain('Draf tersimpan');
    expect(await save('Retur SP2D')).toContain('Draf tersimpan');
    expect(await save('')).not.toContain('Draf tersimpan');
  });

  it('names no destination as missing before their list is there', async () => {
    const page = await DialogPage.open(RecordTicketPage, 'rekam', '/list/rekam');
    await page.press('Kirim');
    const words = () => page.describes(page.field('Tujuan Pertanyaan'));
    expect(words()).toContain('Pilihan tujuan masih dimuat. Tunggu sebentar.');
    await page.dispatch(DestinationsActions.loadFailed({ failure: failureOf({ kind: 'server' }) }));
    expect(words()).toContain('Pilihan tujuan belum dapat dimuat. Tekan Coba lagi.');
    await page.dispatch(DestinationsActions.loaded({ destinations }));
    expect(words()).toContain('Tujuan Pertanyaan wajib dipilih.');
  });

  it('leads from the summary to the field', async () => {
    const page = await setup();
    await page.press('Kirim');
    await page.press('Pertanyaan wajib diisi.');
    expect(document.activeElement).toBe(page.field('Pertanyaan'));
  });

  it('keeps what is over the limit and names the limit (F02)', async () => {
    const page = await setup();
    await complete(page, { Judul: 'a'.repeat(201) });
    expect(page.text()).toContain('201 / 200 karakter');
    await page.press('Kirim');
    expect(page.field('Judul').value.length).toBe(201);
    expect(page.describes(page.field('Judul'))).toContain('paling banyak 200 karakter');
    expect(page.dispatched(SubmissionActions.submitted)).toEqual([]);
  });

  it('sends a complete form once, under the key of its draft', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Kirim');
    const [sent, ...more] = page.dispatched(SubmissionActions.submitted);
    expect(more).toEqual([]);
    expect(sent?.key).toBe(TestBed.inject(DraftStore).draft(form)()?.key ?? 'none');
    expect(sent?.message).toEqual({
      kind: 'ticket',
      ticket: {
        subject: 'Retur SP2D',
        email: 'pengguna@kemenkeu.go.id',
        question: 'Mohon bantuan',
        destination: 'PERBENDAHARAAN',
        uploadIds: [],
      },
    });
  });

  it('sends once for a double click, and holds still while it is under way (F28)', async () => {
    const page = await setup();
    await complete(page);
    const button = page.dialog().querySelector<HTMLButtonElement>('[type=submit]');
    button?.click();
    button?.click();
    await page.settle();
    expect(button?.textContent).toContain('Mengirim…');
    button?.click();
    await page.settle();
    expect(page.dispatched(SubmissionActions.submitted).length).toBe(1);
  });

  it('sends with Ctrl+Enter', async () => {
    const page = await setup();
    await complete(page);
    const enter = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true });
    page.field('Pertanyaan').dispatchEvent(enter);
    await page.settle();
    expect(page.dispatched(SubmissionActions.submitted).length).toBe(1);
  });

  it('reports success and returns to the whole list (figs 13-14)', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Kirim');
    await page.dispatch(SubmissionActions.sent({ form, ticket }));
    expect(page.name()).toBe('Sukses!');
    expect(page.text()).toContain(
      'Berhasil menambahkan pertanyaan dengan nomor tiket HAI-321120711. Silakan klik Kirim untuk kembali ke Form',
    );
    expect(page.has('Salin nomor')).toBeTrue();

    await page.press('Kirim');
    await page.closed();
    expect(page.dialogs()).toEqual([]);
    expect(page.url).toBe('/list');
    expect(page.dispatched(SubmissionActions.acknowledged).length).toBe(1);
  });

  it('succeeds without a number when the answer carried none (F34)', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Kirim');
    await page.dispatch(SubmissionActions.sent({ form, ticket: null }));
    expect(page.text()).toContain('Berhasil menambahkan pertanyaan. Silakan klik Kirim untuk kembali ke Form');
    expect(page.has('Salin nomor')).toBeFalse();
  });

  it('puts the words of the backend beside their field, and keeps the text (F32)', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Kirim');
    await page.dispatch(refused({ kind: 'invalid', status: 422, fields: { subject: 'Judul sudah dipakai.' } }));
    expect(page.describes(page.field('Judul'))).toContain('Judul sudah dipakai.');
    expect(page.field('Judul').value).toBe('Retur SP2D');
  });

  it('sends a text whose key was used up as a new one, when asked (F32)', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Kirim');
    await page.dispatch(refused({ kind: 'invalid', status: 422, code: 'KEY_REUSED' }));
    await page.press('Gunakan sebagai tiket baru');
    const [first, second] = page.dispatched(SubmissionActions.submitted);
    expect(second?.message).toEqual(first?.message as never);
    expect(second?.key).not.toBe(first?.key as never);
  });

  it('asks what became of a message whose fate is open, and leads to the ticket that it may be (F29)', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Kirim');
    const failure = failureOf({ kind: 'timeout' });
    await page.dispatch(SubmissionActions.leftUncertain({ form, failure, candidates: [ticket] }));
    expect(page.text()).toContain('Status belum pasti');
    await page.press('Periksa status');
    expect(page.dispatched(SubmissionActions.checkRequested).length).toBe(1);
    await page.dispatch(SubmissionActions.leftUncertain({ form, failure, candidates: [ticket] }));
    await page.press('Lihat HAI-321120711');
    expect(page.url).toBe('/list/t-1?status=DONE');
  });

  it('empties the form on Hapus Isian, and brings the text back on Urungkan', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Hapus Isian');
    expect(page.field('Judul').value).toBe('');
    await page.press('Urungkan');
    expect(page.field('Judul').value).toBe('Retur SP2D');
    expect(document.activeElement).withContext('Urungkan is gone').toBe(page.field('Judul'));
  });

  it('keeps the text when it is closed, and the address of the list as it was', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Tutup');
    await page.closed();
    expect(page.url).toBe('/list?status=DONE');
    expect(page.dialogs()).toEqual([]);
    await page.navigate('/list/rekam?status=DONE');
    expect(page.field('Judul').value).toBe('Retur SP2D');
  });

  it('asks for the destinations again when they did not come', async () => {
    const page = await setup();
    await page.dispatch(DestinationsActions.loadFailed({ failure: failureOf({ kind: 'server' }) }));
    const before = page.dispatched(DestinationsActions.needed).length;
    await page.press('Coba lagi');
    expect(page.dispatched(DestinationsActions.needed).length).toBe(before + 1);
  });

  it('is not for those who may not create a ticket', async () => {
    const page = await setup(aSession('KANTOR_PUSAT'));
    expect(page.text()).toContain('tidak berwenang');
    expect(page.has('Kirim')).toBeFalse();
  });

  it('shows that the form is loading while the session is loading', async () => {
    const page = await setup(null);
    expect(page.text()).toBe('Rekam Data Tiket Memuat formulir…');
    await page.dispatch(SessionActions.loaded({ session: aSession('SATKER'), limits: DEFAULT_LIMITS }));
    expect(page.text()).not.toContain('Memuat formulir…');
    expect(page.has('Kirim')).toBeTrue();
  });

  it('keeps the text, to be copied, when the role was lost while one was writing (F54)', async () => {
    const page = await setup();
    await complete(page);
    await page.press('Kirim');
    await page.dispatch(
      refused({ kind: 'forbidden', status: 403 }),
      SessionActions.loaded({ session: aSession('KANTOR_PUSAT', { userId: 'user-SATKER' }), limits: DEFAULT_LIMITS }),
    );
    expect(page.text()).toContain('tidak berwenang');
    expect(page.has('Kirim')).toBeFalse();
    expect(page.field('Tulisan Anda yang belum terkirim').value).toBe('Retur SP2D\n\nMohon bantuan');
    expect(page.has('Salin tulisan')).toBeTrue();

    await page.press('Buang tulisan ini');
    expect(page.has('Salin tulisan')).toBeFalse();
  });

  it('says why there is no form when the session did not come, and asks again', async () => {
    const page = await setup(null);
    await page.dispatch(SessionActions.loadFailed({ failure: failureOf({ kind: 'server', status: 503 }) }));
    await page.press('Coba lagi');
    expect(page.dispatched(SessionActions.retryRequested).length).toBe(1);
  });
});

function failureOf(changes: Partial<Failure>): Failure {
  return { kind: 'server', status: null, code: null, retryAfter: null, fields: {}, ...changes };
}

function refused(changes: Partial<Failure>) {
  return SubmissionActions.refused({ form, failure: failureOf(changes), recorded: null });
}

async function complete(page: DialogPage, changes: Readonly<Record<string, string>> = {}): Promise<void> {
  const fields = {
    Judul: 'Retur SP2D',
    Pertanyaan: 'Mohon bantuan',
    'Tujuan Pertanyaan': 'PERBENDAHARAAN',
    ...changes,
  };
  for (const [label, text] of Object.entries(fields)) await page.fill(label, text);
}

async function setup(session: Session | null = aSession('SATKER')): Promise<DialogPage> {
  const page = await DialogPage.open(RecordTicketPage, 'rekam', '/list/rekam?status=DONE', session);
  await page.dispatch(DestinationsActions.loaded({ destinations }));
  return page;
}
