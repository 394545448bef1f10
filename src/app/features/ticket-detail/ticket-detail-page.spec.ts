import type { Failure } from '../../domain/failure';
import type { Session } from '../../domain/session';
import type { TicketDetail } from '../../domain/ticket';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { ExportActions, type ListExport } from '../../state/exports/export-actions';
import { SubmissionActions } from '../../state/submission/submission-actions';
import { TicketActions } from '../../state/ticket/ticket-actions';
import { DialogPage } from '../../../testing/dialog-page';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { SessionActions } from '../../state/session/session-actions';
import { aTicketDetail, aSession } from '../../../testing/samples';
import { withBidiOverrides, unisolatedTexts } from '../../../testing/bidi-texts';
import { TicketDetailPage } from './ticket-detail-page';
import { type FormKey, formKey } from '../../domain/form-key';

const REPLY = formKey('reply', 't-1');
const FEEDBACK = formKey('feedback', 't-1');

const question = aTicketDetail().thread[0] as TicketDetail['thread'][number];
const answer = { ...question, id: 'e-2', author: 'CSO 182', side: 'CSO', at: '2024-03-21T05:30:33Z' } as const;
const answered = aTicketDetail({
  status: 'WAITING_SATKER',
  answered: true,
  thread: [question, { ...answer, text: 'silakan coba lakukan clear cache' }],
});
const done = aTicketDetail({ ...answered, status: 'DONE' });
const closed = aTicketDetail({
  ...done,
  feedbackGiven: true,
  feedback: { rating: 'NOT_HELPFUL', comment: 'Belum jelas', at: '2024-03-21T06:00:00Z' },
});

const LIST_FILE: ListExport = {
  format: 'pdf',
  query: DEFAULT_QUERY,
  title: 'Daftar Tiket - Semua',
  filters: [],
  sort: 'Urut berdasarkan Tanggal dibuat terbaru',
};

describe('TicketDetailPage', () => {
  it('asks for the ticket of its address, and keeps nothing of it when it is left', async () => {
    const page = await setup(null);
    expect(page.dispatched(TicketActions.ticketOpened)).toEqual([TicketActions.ticketOpened({ id: 't-1' })]);
    expect(page.name()).toBe('Detail Data Tiket');
    await page.press('Tutup');
    await page.closed();
    expect(page.dispatched(TicketActions.ticketLeft).length).toBe(1);
    expect(page.url).toBe('/list?status=DONE');
  });

  it('shows the ticket as fig 16 does', async () => {
    const page = await setup(answered);
    expect(page.name()).toBe('Detail Data Tiket No. HAI-321120711');
    for (const words of [
      'mohon bantuan penyelesaian eror sakti',
      'NAMA PENANYA',
      'penanya@kemenkeu.go.id',
      'Diinput pada MONSAKTI Satker/KPPN',
      'Menunggu konfirmasi/respon Satker',
      'KPPN Jakarta VI',
      'Respon tiket oleh CSO 182',
      '21-03-2024 12:30:33',
      'silakan coba lakukan clear cache',
      'Dibuat oleh NAMA PENANYA',
    ]) {
      expect(page.text()).toContain(words);
    }
  });

  it('says to a satker that waits for the first answer how long it usually takes, and to nobody else', async () => {
    const waiting = aTicketDetail({ usualAnswer: { minutes: 170, count: 120 } });
    const words = 'Biasanya dijawab dalam 3 jam kerja, menurut 120 jawaban terakhir.';
    const page = await setup(waiting);
    expect(page.text()).toContain(words);
    await page.dispatch(TicketActions.ticketLoaded({ ticket: { ...waiting, status: 'DONE', answered: true } }));
    expect(page.text()).not.toContain('Biasanya');
    await page.dispatch(SessionActions.loaded({ session: aSession('CSO_KPPN'), limits: DEFAULT_LIMITS }));
    await page.dispatch(TicketActions.ticketLoaded({ ticket: waiting }));
    expect(page.text()).not.toContain('Biasanya');
  });

  it('keeps a text that turns round what follows it to itself (F05)', async () => {
    const page = await setup(withBidiOverrides(answered), aSession('CSO_KPPN'));
    expect(page.text()).toContain('KPPN Jakarta VI');
    expect(unisolatedTexts(page.dialog())).toEqual([]);
  });

  it('shows text as text (F01)', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const page = await setup(aTicketDetail({ subject: text, thread: [{ ...question, text, author: text }] }));
    expect(page.text()).toContain(`Respon tiket oleh ${text}`);
    expect(page.dialog().querySelector('img')).toBeNull();
  });

  for (const kind of ['missing', 'forbidden'] as const) {
    it(`says of a ticket that is ${kind} no more than of any other (F53)`, async () => {
      const page = await setup(answered);
      await page.dispatch(
        TicketActions.ticketLoadFailed({
          id: 't-1',
          failure: failureOf({ kind, status: kind === 'missing' ? 404 : 403, code: kind }),
        }),
      );
      expect(page.text()).toBe(
        'Detail Data Tiket Anda tidak berwenang membuka data ini Data tidak ditemukan atau bukan untuk akun Anda. Hubungi HAI-DJPb bila hal ini tidak seharusnya terjadi.',
      );
    });
  }

  it('keeps the text, to be copied or thrown away, when the ticket may no longer be seen (F54)', async () => {
    const page = await setup(answered);
    await page.fill('Tanggapan', 'Sudah kami coba.');
    await page.dispatch(TicketActions.ticketLoadFailed({ id: 't-1', failure: failureOf({ kind: 'forbidden' }) }));
    expect(page.field('Tulisan Anda yang belum terkirim').value).toBe('Sudah kami coba.');
    await page.press('Buang tulisan ini');
    expect(page.text()).not.toContain('Tulisan Anda yang belum terkirim');
  });

  it('keeps the ticket in sight when a reload fails, and tries again', async () => {
    const page = await setup(answered);
    await page.dispatch(TicketActions.ticketLoadFailed({ id: 't-1', failure: failureOf({ kind: 'server' }) }));
    expect(page.text()).toContain('silakan coba lakukan clear cache');
    await page.press('Coba lagi');
    expect(page.dispatched(TicketActions.ticketReloadRequested).length).toBe(1);
  });

  it('shows an unknown status raw and offers nothing (F46)', async () => {
    const page = await setup(aTicketDetail({ status: 'XYZ' }));
    expect(page.text()).toContain('XYZ');
    expect(page.has('Kirim')).toBeFalse();
  });

  it('wants a text before a reply is sent', async () => {
    const page = await setup(answered);
    await page.press('Kirim');
    expect(document.activeElement?.textContent).toContain('Ada masalah');
    expect(page.describes(page.field('Tanggapan'))).toContain('Tanggapan wajib diisi.');
    expect(page.dispatched(SubmissionActions.submitted)).toEqual([]);
  });

  it('sends a reply for the version that was read, reports success and shows the new status (figs 16-18)', async () => {
    const page = await setup(answered);
    await page.fill('Tanggapan', 'Berhasil terimakasih bantuannya');
    await page.press('Kirim');
    expect(page.dispatched(SubmissionActions.submitted)[0]?.message).toEqual({
      kind: 'reply',
      id: 't-1',
      reply: { text: 'Berhasil terimakasih bantuannya', uploadIds: [] },
      etag: '"1"',
    });

    const after = aTicketDetail({ ...answered, status: 'WAITING_CSO', etag: '"2"' });
    await page.dispatch(
      SubmissionActions.sent({ form: REPLY, ticket: after }),
      TicketActions.ticketChanged({ ticket: after }),
    );
    expect(page.name()).toBe('Sukses!');
    expect(page.text()).toContain('Berhasil mengirimkan tanggapan terhadap tiket nomor HAI-321120711');
    expect(page.has('Salin nomor')).withContext('its number is no news').toBeFalse();
    expect(document.activeElement?.textContent.trim()).toBe('Kirim');
    expect(page.dialog().contains(document.activeElement)).toBeTrue();
    const body = scrolledBody(page);
    await page.press('Kirim');
    await page.settle();
    expect(page.name()).toBe('Detail Data Tiket No. HAI-321120711');
    expect(page.text()).toContain('Menunggu konfirmasi/respon KPPN');
    expect(document.activeElement?.textContent).toContain('Detail Data Tiket');
    expect(body.scrollTop).toBe(0);
  });

  it('keeps a reply to a ticket that was closed meanwhile, to be copied (F57)', async () => {
    const page = await setup(answered);
    await page.fill('Tanggapan', 'Masih gagal');
    await page.press('Kirim');
    await page.dispatch(refused(REPLY, { kind: 'conflict', status: 409, code: 'TICKET_CLOSED' }));
    expect(page.dispatched(TicketActions.ticketReloadRequested).length).toBe(1);
    await page.dispatch(TicketActions.ticketLoaded({ ticket: closed }));
    expect(page.text()).toContain('Tiket ini sudah ditutup');
    expect(page.field<HTMLTextAreaElement>('Tulisan Anda').value).toBe('Masih gagal');
    expect(page.has('Salin tulisan')).toBeTrue();
    await page.press('Buang tulisan ini');
    expect(page.has('Salin tulisan')).toBeFalse();
  });

  it('keeps the comment of a feedback to a ticket that was closed meanwhile, to be copied (F57)', async () => {
    const page = await setup(done);
    await page.press('Ya');
    await page.press('Netral');
    await page.fill('Komentar', 'Lama, tetapi jelas');
    await page.press('Kirim');
    await page.dispatch(refused(FEEDBACK, { kind: 'conflict', status: 409, code: 'TICKET_CLOSED' }));
    await page.dispatch(TicketActions.ticketLoaded({ ticket: closed }));
    expect(page.text()).toContain('Tiket ini sudah ditutup.');
    expect(page.field<HTMLTextAreaElement>('Tulisan Anda').value).toBe('Lama, tetapi jelas');
    await page.press('Buang tulisan ini');
    expect(page.has('Salin tulisan')).toBeFalse();
  });

  it('says what changed meanwhile, keeps the text and lets the user send again (412)', async () => {
    const page = await setup(answered);
    await page.fill('Tanggapan', 'Masih gagal');
    await page.press('Kirim');
    await page.dispatch(refused(REPLY, { kind: 'conflict', status: 412 }));
    const news = { ...answer, id: 'e-3', text: 'Sudah diperbaiki' };
    await page.dispatch(
      TicketActions.ticketLoaded({
        ticket: aTicketDetail({ ...answered, thread: [...answered.thread, news], etag: '"2"' }),
      }),
    );
    expect(page.text()).toContain('1 tanggapan baru; status sekarang: Menunggu konfirmasi/respon Satker.');
    expect(page.text()).toMatch(/CSO 182 ?KPPN ?Baru/);
    expect(page.field('Tanggapan').value).toBe('Masih gagal');
    await page.press('Kirim');
    expect(page.dispatched(SubmissionActions.submitted)[1]?.message).toEqual(jasmine.objectContaining({ etag: '"2"' }));
  });

  it('asks whether the question is solved before anything else (fig 21)', async () => {
    const page = await setup(done);
    expect(page.text()).toContain('Apakah pertanyaan/permasalahan Anda sudah terselesaikan?');
    expect(page.has('Kirim')).toBeFalse();
  });

  it('keeps the question in sight until it is answered', async () => {
    const page = await setup(done);
    const question = page.field('Ya').closest('section');
    expect(question && getComputedStyle(question).position).toBe('sticky');
    await page.press('Ya');
    expect(question && getComputedStyle(question).position).toBe('static');
    expect(question?.isConnected).withContext('the focus stays in it').toBeTrue();
  });

  it('sends feedback once, however often it is pressed (F28)', async () => {
    const page = await setup(done);
    await page.press('Ya');
    await page.press('Membantu');
    await page.press('Kirim');
    await page.press('Mengirim…');
    expect(page.dispatched(SubmissionActions.submitted).length).toBe(1);
  });

  it('reports that the feedback was changed in another window, and keeps both (F33)', async () => {
    const page = await setup(done);
    await page.press('Ya');
    await page.fill('Komentar', 'Dari sini');
    await page.changeElsewhere(FEEDBACK, { solved: 'yes', rating: 'HELPFUL', comment: 'Dari sana' });
    expect(page.text()).toContain('Draf ini diubah di jendela lain.');
    expect(page.field('Komentar').value).toBe('Dari sini');
    await page.press('Pakai yang di jendela lain');
    expect(page.field('Komentar').value).toBe('Dari sana');
  });

  it('takes feedback after Ya; the notice of fig 22 belongs to Kirim', async () => {
    const page = await setup(done);
    await page.press('Ya');
    const button = page.dialog().querySelector<HTMLElement>('[type=submit]');
    expect(button && page.describes(button)).toBe(
      'Tiket yang sudah ditandai Selesai akan tertutup dan tidak dapat diberikan tanggapan lagi oleh Penanya dan KPPN/Satker',
    );
    await page.press('Membantu');
    await page.press('Kirim');
    expect(page.dispatched(SubmissionActions.submitted)[0]?.message).toEqual({
      kind: 'feedback',
      id: 't-1',
      feedback: { rating: 'HELPFUL', comment: '' },
      etag: '"1"',
    });

    await page.dispatch(
      SubmissionActions.sent({ form: FEEDBACK, ticket: closed }),
      TicketActions.ticketChanged({ ticket: closed }),
    );
    expect(page.text()).toContain('Terimakasih atas feedback yang Anda berikan pada tiket nomor HAI-321120711');
    const body = scrolledBody(page);
    await page.press('Kirim');
    await page.settle();
    expect(document.activeElement?.textContent).toContain('Detail Data Tiket');
    expect(body.scrollTop).withContext('the rating stands at the end').toBeGreaterThan(0);
    expect(page.text()).toContain('Tidak Membantu');
    expect(page.text()).toContain('Belum jelas');
    expect(page.has('Kirim')).toBeFalse();
  });

  it('wants a rating', async () => {
    const page = await setup(done);
    await page.press('Ya');
    await page.press('Kirim');
    expect(page.text()).toContain('Pilih salah satu: Membantu, Netral, atau Tidak Membantu.');
    expect(page.dispatched(SubmissionActions.submitted)).toEqual([]);
  });

  it('wants a comment for Tidak Membantu, and puts the focus there (F56)', async () => {
    const page = await setup(done);
    await page.press('Ya');
    await page.press('Tidak Membantu');
    await page.press('Kirim');
    expect(document.activeElement).toBe(page.field('Komentar'));
    expect(page.describes(page.field('Komentar'))).toContain('Komentar wajib diisi.');
    expect(page.dispatched(SubmissionActions.submitted)).toEqual([]);
  });

  it('clears the feedback, leaves the question before it answered, and brings it back on Urungkan', async () => {
    const page = await setup(done);
    await page.press('Ya');
    await page.press('Netral');
    await page.fill('Komentar', 'Cukup');
    await page.press('Hapus Isian');
    expect(page.field('Ya').checked).toBeTrue();
    expect(page.field('Netral').checked).toBeFalse();
    expect(page.field('Komentar').value).toBe('');
    await page.press('Urungkan');
    expect([page.field('Netral').checked, page.field('Komentar').value]).toEqual([true, 'Cukup']);
  });

  it('asks what became of feedback whose fate is open', async () => {
    const page = await setup(done);
    await page.press('Ya');
    await page.press('Netral');
    await page.press('Kirim');
    const failure = failureOf({ kind: 'timeout' });
    await page.dispatch(SubmissionActions.leftUncertain({ form: FEEDBACK, failure, candidates: [] }));
    await page.press('Periksa status');
    expect(page.dispatched(SubmissionActions.checkRequested)[0]?.form).toEqual(FEEDBACK);
  });

  it('asks what became of a reply whose fate is open, and sends it as another one when its key is used up', async () => {
    const page = await setup(answered);
    await page.fill('Tanggapan', 'Baik');
    await page.press('Kirim');
    const failure = failureOf({ kind: 'timeout' });
    await page.dispatch(SubmissionActions.leftUncertain({ form: REPLY, failure, candidates: [] }));
    await page.press('Periksa status');
    expect(page.dispatched(SubmissionActions.checkRequested)[0]?.form).toEqual(REPLY);
    await page.dispatch(refused(REPLY, { kind: 'invalid', status: 422, code: 'KEY_REUSED' }));
    await page.press('Gunakan sebagai tanggapan baru');
    expect(page.dispatched(SubmissionActions.submitted).length).toBe(2);
  });

  it('empties the reply on Hapus Isian, and brings it back on Urungkan', async () => {
    const page = await setup(answered);
    await page.fill('Tanggapan', 'Baik');
    await page.press('Hapus Isian');
    expect(page.field('Tanggapan').value).toBe('');
    await page.press('Urungkan');
    expect(page.field('Tanggapan').value).toBe('Baik');
  });

  it('takes a reply after Tidak (fig 25)', async () => {
    const page = await setup(done);
    await page.press('Tidak');
    await page.fill('Tanggapan', 'gabisa nih gimana lagi ya');
    await page.press('Kirim');
    expect(page.dispatched(SubmissionActions.submitted)[0]?.form).toEqual(REPLY);
  });

  it('keeps a comment typed after Ya when a reply after Tidak is sent, to be copied or thrown away (F68)', async () => {
    const page = await setup(done);
    await page.press('Ya');
    await page.fill('Komentar', 'Cepat dan jelas');
    await page.press('Tidak');
    await page.fill('Tanggapan', 'Ternyata masih gagal');
    await page.press('Kirim');
    const reopened = aTicketDetail({ ...answered, status: 'WAITING_CSO', etag: '"2"' });
    await page.sent(REPLY, reopened);
    await page.press('Kirim');
    await page.settle();
    expect(page.field('Tanggapan').value).toBe('');
    expect(page.field('Tulisan Anda yang belum terkirim').value).toBe('Cepat dan jelas');
    await page.dispatch(TicketActions.ticketLoaded({ ticket: done }));
    expect(page.text()).not.toContain('Tulisan Anda yang belum terkirim');
    await page.press('Ya');
    expect(page.field('Komentar').value).toBe('Cepat dan jelas');
    await page.dispatch(TicketActions.ticketLoaded({ ticket: reopened }));
    expect(page.field('Komentar').value).withContext('until the change is read').toBe('Cepat dan jelas');
    await page.press('Mengerti');
    await page.press('Buang tulisan ini');
    expect(page.text()).not.toContain('Tulisan Anda yang belum terkirim');
  });

  it('sends no feedback that a Refresh shows cannot be given any more', async () => {
    const page = await setup(done);
    await page.press('Ya');
    await page.press('Membantu');
    await page.fill('Komentar', 'Cepat dan jelas');
    await page.dispatch(TicketActions.ticketLoaded({ ticket: aTicketDetail({ ...answered, etag: '"2"' }) }));
    await page.press('Kirim');
    expect(page.dispatched(SubmissionActions.submitted)).toEqual([]);
    expect(page.text()).toContain('Tindakan itu tidak tersedia lagi untuk tiket ini.');
    expect(page.field('Komentar').value).toBe('Cepat dan jelas');
  });

  it('shows a rating to the satker (fig 24)', async () => {
    expect((await setup(closed)).text()).toContain('Belum jelas');
  });

  it('shows a rating to nobody else, whatever the store holds (F55)', async () => {
    const page = await setup(closed, aSession('CSO_KPPN'));
    expect(page.text()).not.toMatch(/Belum jelas|Tidak Membantu/);
  });

  it('shows the progress of its file, and nothing of it once that was dismissed', async () => {
    const page = await setup(answered);
    await page.press('Unduh berkas (PDF)');
    expect(page.dispatched(ExportActions.ticketRequested)).toEqual([
      ExportActions.ticketRequested({ ticket: answered }),
    ]);
    expect(page.text()).toContain('Menyiapkan Berkas Tiket');
    const ofOne = { rows: 1, expected: 1, changed: false };
    const finished = { phase: 'finished', format: 'ticket', fileName: 'tiket.pdf', ...ofOne } as const;
    await page.dispatch(ExportActions.progressed({ progress: finished }));
    expect(page.text()).toContain('Unduhan selesai. tiket.pdf');
    await page.press('Tutup');
    await page.closed();
    expect(page.dispatched(ExportActions.dismissed).length).toBe(1);
  });

  it('lets its file be finished when it is closed', async () => {
    const page = await setup(answered);
    await page.press('Unduh berkas (PDF)');
    await page.press('Tutup');
    await page.closed();
    expect(page.dispatched(ExportActions.dismissed)).toEqual([]);
  });

  for (const [whose, asked] of [
    ['the list', ExportActions.listRequested({ request: LIST_FILE })],
    ['another ticket', ExportActions.ticketRequested({ ticket: aTicketDetail({ id: 't-2' }) })],
  ] as const) {
    it(`is silent about a file of ${whose}`, async () => {
      const page = await setup(answered);
      await page.dispatch(asked);
      expect(page.text()).not.toContain('Menyiapkan');
    });
  }

  it('keeps a reply when it is closed', async () => {
    const page = await setup(answered);
    await page.fill('Tanggapan', 'Masih gagal');
    await page.press('Tutup');
    await page.closed();
    await page.navigate('/list/t-1');
    await page.dispatch(TicketActions.ticketLoaded({ ticket: answered }));
    expect(page.field('Tanggapan').value).toBe('Masih gagal');
  });
});

function failureOf(changes: Partial<Failure>): Failure {
  return { kind: 'server', status: null, code: null, retryAfter: null, fields: {}, ...changes };
}

function refused(form: FormKey, changes: Partial<Failure>) {
  return SubmissionActions.refused({ form, failure: failureOf(changes), recorded: null });
}

/** The body of the ticket's dialog behind the top one, scrolled to its end, where the forms are. */
function scrolledBody(page: DialogPage): HTMLElement {
  const body = page.dialogs()[0]?.querySelector<HTMLElement>('[role=region]');
  if (!body) throw new Error('no body scrolls');
  body.style.maxHeight = '80px';
  body.scrollTop = 40;
  expect(body.scrollTop).toBe(40);
  return body;
}

async function setup(ticket: TicketDetail | null, session: Session = aSession('SATKER')): Promise<DialogPage> {
  const page = await DialogPage.open(TicketDetailPage, ':id', '/list/t-1?status=DONE', session);
  if (ticket) await page.dispatch(TicketActions.ticketLoaded({ ticket }));
  return page;
}
