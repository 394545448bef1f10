import { TestBed } from '@angular/core/testing';
import { DraftStore } from '../../services/drafts/draft-store';
import type { Failure } from '../../domain/failure';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Role } from '../../domain/session';
import type { TicketDetail } from '../../domain/ticket';
import { SessionActions } from '../../state/session/session-actions';
import { SubmissionActions } from '../../state/submission/submission-actions';
import { TicketActions } from '../../state/ticket/ticket-actions';
import { DialogPage } from '../../../testing/dialog-page';
import { failureOf } from '../../../testing/page-samples';
import { until } from '../../../testing/until';
import { aTicketDetail, aSession } from '../../../testing/samples';
import { TicketDetailPage } from './ticket-detail-page';
import { type FormKey, formKey } from '../../domain/form-key';

const ANSWER = formKey('answer', 't-1');
const FORWARD = formKey('forward', 't-1');

const waiting = aTicketDetail();
const answered = aTicketDetail({ status: 'WAITING_SATKER', answered: true, etag: '"2"' });
const forwarded = aTicketDetail({ status: 'FORWARDED', haiDjpbNumber: '20240321-ABCDEF', etag: '"2"' });

describe('an officer at a ticket', () => {
  for (const [name, role, ticket, offered] of [
    ['waits', 'CSO_KPPN', waiting, ['Teruskan ke HAI-DJPb', 'Selesaikan', 'Balas']],
    ['waits for the satker', 'CSO_KPPN', answered, ['Balas']],
    ['is at HAI-DJPb', 'CSO_KPPN', forwarded, []],
    ['waits, to the head office', 'KANTOR_PUSAT', waiting, []],
  ] as const) {
    it(`that ${name} is offered ${offered.join(', ') || 'nothing'}`, async () => {
      const page = await setup(ticket, role);
      expect(['Teruskan ke HAI-DJPb', 'Selesaikan', 'Balas'].filter((each) => page.has(each))).toEqual([...offered]);
    });
  }

  it('reads whose it is, and in whose hands', async () => {
    const page = await setup(waiting);
    for (const words of ['527010 SATKER CONTOH', 'Sedang ditangani KPPN Jakarta VI sejak 21-03-2024 12:07:10 WIB.']) {
      expect(page.text()).toContain(words);
    }
  });

  for (const [button, step] of [
    ['Selesaikan', 'finish'],
    ['Balas', 'ask-back'],
  ] as const) {
    it(`sends the text with ${button}, for the version that was read`, async () => {
      const page = await setup(waiting);
      await page.fill('Tanggapan', 'Sudah diproses.');
      await page.press(button);
      expect(page.dispatched(SubmissionActions.submitted).map(({ form, message }) => ({ form, message }))).toEqual([
        {
          form: ANSWER,
          message: { kind: 'answer', id: 't-1', reply: { step, text: 'Sudah diproses.', uploadIds: [] }, etag: '"1"' },
        },
      ]);
    });
  }

  it('loses the actions, and not the text, when the role was taken away during writing (F54)', async () => {
    const page = await setup(waiting);
    await page.fill('Tanggapan', 'Sudah diproses.');
    await page.press('Selesaikan');
    const failure = failureOf('forbidden', { status: 403 });
    await page.dispatch(
      SubmissionActions.refused({ form: ANSWER, failure, recorded: null }),
      SessionActions.loaded({
        session: aSession('KANTOR_PUSAT', { userId: 'user-CSO_KPPN' }),
        limits: DEFAULT_LIMITS,
      }),
    );
    for (const button of ['Teruskan ke HAI-DJPb', 'Selesaikan', 'Balas']) expect(page.has(button)).toBeFalse();
    expect(page.text()).toContain('Anda tidak berwenang mengirim ini');
    expect(page.field('Tulisan Anda yang belum terkirim').value).toBe('Sudah diproses.');
    expect(page.has('Salin tulisan')).toBeTrue();
  });

  it('shows what was finished', async () => {
    const page = await setup(waiting);
    await page.fill('Tanggapan', 'Sudah diproses.');
    await page.press('Selesaikan');
    const after = aTicketDetail({ status: 'DONE', answered: true, etag: '"2"' });
    await page.dispatch(
      SubmissionActions.sent({ form: ANSWER, ticket: after }),
      TicketActions.ticketChanged({ ticket: after }),
    );
    expect(page.text()).toContain('Berhasil menyelesaikan tiket nomor HAI-321120711');
    await page.press('Kirim');
    await page.settle();
    expect(page.text()).toContain('Selesai, belum ada feedback');
  });

  it('has to write something first', async () => {
    const page = await setup(waiting);
    await page.press('Balas');
    expect(page.describes(page.field('Tanggapan'))).toContain('Tanggapan wajib diisi.');
    expect(page.dispatched(SubmissionActions.submitted)).toEqual([]);
  });

  it('forwards with a reason only, and is told the number', async () => {
    const page = await setup(waiting);
    await page.press('Teruskan ke HAI-DJPb');
    expect(document.activeElement).toBe(page.field('Alasan diteruskan'));
    await page.press('Teruskan ke HAI-DJPb');
    expect(page.describes(page.field('Alasan diteruskan'))).toContain('Alasan diteruskan wajib diisi.');
    await page.fill('Alasan diteruskan', 'Galat pusat.');
    await page.press('Teruskan ke HAI-DJPb');
    expect(page.dispatched(SubmissionActions.submitted).map(({ message }) => message)).toEqual([
      {
        kind: 'forward',
        id: 't-1',
        forwarding: { reason: 'Galat pusat.', tried: '', uploadIds: [] },
        etag: '"1"',
      },
    ]);
    await page.dispatch(
      SubmissionActions.sent({ form: FORWARD, ticket: forwarded }),
      TicketActions.ticketChanged({ ticket: forwarded }),
    );
    expect(page.text()).toContain('ke HAI-DJPb dengan nomor tiket HAI-DJPb 20240321-ABCDEF');
    await page.press('Kirim');
    await page.settle();
    expect(page.text()).toContain('Sedang ditangani HAI-DJPb');
  });

  it('names the files of the answer that did not go along, and offers to discard them', async () => {
    const page = await setup(waiting);
    const file = { id: 'f-1', name: 'surat.pdf', size: 9, type: 'application/pdf' };
    TestBed.inject(DraftStore).change(ANSWER, { uploads: [file] });
    await page.dispatch(TicketActions.ticketChanged({ ticket: forwarded }));
    expect(page.text()).toContain('Lampiran yang belum terkirim: surat.pdf');
    await page.press('Buang lampiran ini');
    expect(page.text()).not.toContain('surat.pdf');
  });

  it('goes back to the answer, and both texts stay', async () => {
    const page = await setup(waiting);
    await page.fill('Tanggapan', 'Jawaban.');
    await page.press('Teruskan ke HAI-DJPb');
    await page.fill('Alasan diteruskan', 'Alasan.');
    await page.press('Kembali');
    expect(page.field('Tanggapan').value).toBe('Jawaban.');
    await page.press('Teruskan ke HAI-DJPb');
    expect(page.field('Alasan diteruskan').value).toBe('Alasan.');
  });

  it('shows what a colleague changed, keeps the text, and sends what is left to answer', async () => {
    const page = await setup(waiting);
    await page.fill('Tanggapan', 'Jawaban.');
    await page.press('Selesaikan');
    await page.dispatch(refused(ANSWER, { kind: 'conflict', status: 412 }));
    const [question] = waiting.thread;
    const news = question ? [question, { ...question, id: 'e-2', author: 'CSO 207', side: 'CSO' as const }] : [];
    await page.dispatch(TicketActions.ticketLoaded({ ticket: { ...answered, thread: news } }));
    expect(page.text()).toContain('1 tanggapan baru; status sekarang: Menunggu konfirmasi/respon Satker.');
    expect(page.field('Tanggapan').value).toBe('Jawaban.');
    await page.press('Mengerti');
    expect(document.activeElement).toBe(page.field('Tanggapan'));
    await page.press('Balas');
    expect(page.dispatched(SubmissionActions.submitted)[1]?.message).toEqual(
      jasmine.objectContaining({ reply: { step: 'reply', text: 'Jawaban.', uploadIds: [] }, etag: '"2"' }),
    );
  });

  it('never sends a second answer under the finger that pressed the first (F57, 412)', async () => {
    const page = await setup(waiting);
    await page.fill('Tanggapan', 'Jawaban.');
    await page.press('Selesaikan');
    await page.dispatch(refused(ANSWER, { kind: 'conflict', status: 412 }));
    await page.dispatch(TicketActions.ticketLoaded({ ticket: answered }));
    expect(document.activeElement?.textContent).toContain('Tiket ini baru saja berubah');
    expect(document.activeElement?.closest('cso-dialog-actions')).withContext('beside the buttons').not.toBeNull();
    expect(page.has('Selesaikan')).toBeTrue();
    await page.press('Selesaikan');
    expect(page.dispatched(SubmissionActions.submitted).length).toBe(1);
    expect(page.text()).toContain('Tindakan itu tidak tersedia lagi untuk tiket ini.');
    expect(document.activeElement?.textContent).toContain('Tiket ini baru saja berubah');
    await page.press('Mengerti');
    expect(page.has('Selesaikan')).toBeFalse();
    expect(page.has('Balas')).toBeTrue();
  });

  it('changes no button under the finger when a Refresh shows another status', async () => {
    const page = await setup(waiting);
    await page.fill('Tanggapan', 'Jawaban.');
    page.field('Tanggapan').focus();
    await page.dispatch(TicketActions.ticketLoaded({ ticket: answered }));
    expect(page.text()).toContain('Tiket ini baru saja berubah');
    expect(page.text()).toContain('Status sekarang: Menunggu konfirmasi/respon Satker.');
    expect(document.activeElement).withContext('goes on writing').toBe(page.field('Tanggapan'));
    await page.press('Selesaikan');
    expect(page.text()).toContain('Tindakan itu tidak tersedia lagi untuk tiket ini.');
    await page.press('Mengerti');
    expect(page.text()).not.toContain('Tiket ini baru saja berubah');
    expect(page.has('Selesaikan')).toBeFalse();
    await page.press('Balas');
    expect(page.dispatched(SubmissionActions.submitted).map(({ message }) => message)).toEqual([
      jasmine.objectContaining({ reply: { step: 'reply', text: 'Jawaban.', uploadIds: [] }, etag: '"2"' }),
    ]);
  });

  it('offers at once what a Refresh shows where nothing is written', async () => {
    const page = await setup(waiting);
    await page.dispatch(TicketActions.ticketLoaded({ ticket: answered }));
    expect(page.text()).not.toContain('Tiket ini baru saja berubah');
    expect(page.has('Selesaikan')).toBeFalse();
  });

  it('forwards nothing that a Refresh shows cannot be forwarded any more', async () => {
    const page = await setup(waiting);
    await page.press('Teruskan ke HAI-DJPb');
    await page.fill('Alasan diteruskan', 'Galat pusat.');
    await page.dispatch(TicketActions.ticketLoaded({ ticket: answered }));
    await page.press('Teruskan ke HAI-DJPb');
    expect(page.dispatched(SubmissionActions.submitted)).toEqual([]);
    expect(page.text()).toContain('Tindakan itu tidak tersedia lagi untuk tiket ini.');
  });

  it('keeps the form to forward where it is until the change was read (412)', async () => {
    const page = await setup(waiting);
    await page.press('Teruskan ke HAI-DJPb');
    await page.fill('Alasan diteruskan', 'Galat pusat.');
    await page.press('Teruskan ke HAI-DJPb');
    await page.dispatch(refused(FORWARD, { kind: 'conflict', status: 412 }));
    await page.dispatch(TicketActions.ticketLoaded({ ticket: answered }));
    expect(page.field('Alasan diteruskan').value).toBe('Galat pusat.');
    expect(page.has('Balas')).toBeFalse();
    await page.press('Mengerti');
    expect(page.has('Balas')).toBeTrue();
    expect(document.activeElement).toBe(page.field('Tanggapan'));
    expect(page.field('Tulisan Anda').value).toBe('Galat pusat.');
  });

  it('can copy a reason when somebody else has forwarded it (F58)', async () => {
    const page = await setup(waiting);
    await page.press('Teruskan ke HAI-DJPb');
    await page.fill('Alasan diteruskan', 'Galat pusat.');
    await page.fill('Yang sudah dicoba', 'Hapus tembolok.');
    await page.press('Teruskan ke HAI-DJPb');
    await page.dispatch(refused(FORWARD, { kind: 'conflict', status: 409, code: 'WRONG_STATUS' }));
    await page.dispatch(TicketActions.ticketLoaded({ ticket: forwarded }));
    expect(page.text()).toContain('Tiket ini baru saja berubah');
    expect(page.field('Tulisan Anda').value).toBe('Galat pusat.\n\nHapus tembolok.');
    await page.press('Buang tulisan ini');
    expect(page.has('Salin tulisan')).toBeFalse();
    expect(page.text()).toContain('Sedang ditangani HAI-DJPb');
  });

  it('never sees a rating, whatever the store holds (F55)', async () => {
    const feedback = { rating: 'NOT_HELPFUL', comment: 'RAHASIA', at: null } as const;
    const page = await setup(aTicketDetail({ status: 'DONE', feedbackGiven: true, feedback }));
    expect(page.text()).toContain('Tiket ini sudah ditutup');
    expect(page.text()).not.toMatch(/RAHASIA|Tidak Membantu/);
  });
});

function refused(form: FormKey, changes: Partial<Failure>) {
  return SubmissionActions.refused({ form, failure: failureOf('conflict', changes), recorded: null });
}

/** Opens the ticket and loads the officer's part, which is a chunk of its own. */
async function setup(ticket: TicketDetail, role: Role = 'CSO_KPPN'): Promise<DialogPage> {
  const page = await DialogPage.open(TicketDetailPage, ':id', '/list/t-1?status=DONE', aSession(role));
  await page.dispatch(TicketActions.ticketLoaded({ ticket }));
  // Its code is loaded on demand.
  await until(() => page.dialog().querySelector('cso-officer-answer') !== null);
  await page.settle();
  return page;
}
