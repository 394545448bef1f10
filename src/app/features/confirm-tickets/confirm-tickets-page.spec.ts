import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';
import { DialogPage } from '../../../testing/dialog-page';
import { failureOf } from '../../../testing/page-samples';
import { aSession, aThreadEntry, aTicketDetail } from '../../../testing/samples';
import { formKey } from '../../domain/form-key';
import type { Role } from '../../domain/session';
import type { TicketDetail } from '../../domain/ticket';
import { DraftStore } from '../../services/drafts/draft-store';
import { type TicketRead, TicketReads } from '../../services/ticket-reads/ticket-reads';
import { SubmissionActions } from '../../state/submission/submission-actions';
import { TicketActions } from '../../state/ticket/ticket-actions';
import { ConfirmTicketsPage } from './confirm-tickets-page';

const form = (id: string) => formKey('feedback', id);
const finished = (id: string, changes: Partial<TicketDetail> = {}): TicketDetail =>
  aTicketDetail({
    id,
    reference: `HAI-${id}`,
    status: 'DONE',
    answered: true,
    etag: `"of ${id}"`,
    thread: [aThreadEntry(), aThreadEntry({ id: 'e-2', author: 'CSO 182', side: 'CSO', text: `Jawaban ${id}` })],
    ...changes,
  });

describe('ConfirmTicketsPage with one ticket', () => {
  it('shows the last answer and the question, and sends the feedback for the version that was read', async () => {
    const page = await setupOne();
    for (const words of ['Jawaban t-1', 'Apakah pertanyaan/permasalahan Anda sudah terselesaikan?', 'CSO 182']) {
      expect(page.text()).toContain(words);
    }
    await page.press('Membantu');
    await page.press('Kirim');
    expect(page.dispatched(SubmissionActions.submitted).map(({ message }) => message)).toEqual([
      { kind: 'feedback', id: 't-1', feedback: { rating: 'HELPFUL', comment: '' }, etag: '"of t-1"' },
    ]);
    const after = finished('t-1', { feedbackGiven: true });
    await page.sent(form('t-1'), after);
    expect(page.text()).toContain('Terimakasih atas feedback yang Anda berikan pada tiket nomor HAI-t-1');
    await page.press('Kirim');
    await page.closed();
    expect(page.url).toBe('/list?status=DONE');
  });

  it('requires a comment for Tidak Membantu, and keeps it for the detail', async () => {
    const page = await setupOne();
    await page.press('Tidak Membantu');
    await page.press('Kirim');
    expect(page.describes(page.field('Komentar'))).toContain('Komentar wajib diisi.');
    await page.fill('Komentar', 'Belum jelas');
    expect(page.dispatched(SubmissionActions.submitted)).toEqual([]);
    expect(TestBed.inject(DraftStore).draft(form('t-1'))()?.fields).toEqual({
      solved: 'yes',
      rating: 'NOT_HELPFUL',
      comment: 'Belum jelas',
    });
  });

  it('describes Kirim by the notice of fig 22', async () => {
    const page = await setupOne();
    const kirim = [...page.dialog().querySelectorAll<HTMLElement>('button')].find(
      ({ textContent }) => textContent.trim() === 'Kirim',
    );
    expect(kirim && page.describes(kirim)).toContain('Tiket yang sudah ditandai Selesai akan tertutup');
  });

  it('keeps a typed comment of a ticket that was closed meanwhile, to be copied', async () => {
    const page = await setupOne();
    await page.press('Netral');
    await page.fill('Komentar', 'Terima kasih');
    await page.dispatch(TicketActions.ticketLoaded({ ticket: finished('t-1', { feedbackGiven: true }) }));
    expect(page.text()).toContain('tidak lagi menunggu konfirmasi Anda');
    expect(page.dispatched(TicketActions.choiceEnded)).toEqual([TicketActions.choiceEnded({ id: 't-1' })]);
    expect(page.field('Tulisan Anda yang belum terkirim').value).toBe('Terima kasih');
  });
});

describe('ConfirmTicketsPage with several tickets', () => {
  it('reads each ticket, shows its last answer, and says how many will be closed', async () => {
    const page = await setupSeveral({});
    for (const id of ['t-1', 't-2', 't-3']) expect(page.text()).toContain(`Jawaban ${id}`);
    expect(page.text()).toContain('3 tiket akan ditandai Selesai.');
    expect(page.has('Tidak Membantu')).toBeFalse();
    expect(page.name()).toBe('Konfirmasi 3 Tiket');
  });

  it('sends one message for each ticket, for the version that was read', async () => {
    const page = await setupSeveral({});
    await page.press('Netral');
    await page.press('Kirim');
    const sent = page.dispatched(SubmissionActions.submitted);
    expect(sent.map(({ message }) => message)).toEqual(
      ['t-1', 't-2', 't-3'].map((id) => ({
        kind: 'feedback' as const,
        id,
        feedback: { rating: 'NEUTRAL' as const, comment: '' },
        etag: `"of ${id}"`,
      })),
    );
    expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
  });

  it('sends nothing without a rating, and says so', async () => {
    const page = await setupSeveral({});
    await page.press('Kirim');
    expect(page.text()).toContain('Pilih salah satu: Membantu atau Netral.');
    expect(page.dispatched(SubmissionActions.submitted)).toEqual([]);
  });

  it('leaves out a ticket whose box is cleared', async () => {
    const page = await setupSeveral({});
    page.dialog().querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await page.settle();
    expect(page.text()).toContain('2 tiket akan ditandai Selesai.');
    await page.press('Membantu');
    await page.press('Kirim');
    expect(page.dispatched(SubmissionActions.submitted).map((each) => each.form.id)).toEqual(['t-2', 't-3']);
  });

  it('says of each ticket how it ended, and offers what can be sent again', async () => {
    const page = await setupSeveral({});
    await page.press('Membantu');
    await page.press('Kirim');
    const refused = (id: string, kind: 'conflict' | 'offline') =>
      SubmissionActions.refused({ form: form(id), failure: failureOf(kind), recorded: null });
    await page.dispatch(
      SubmissionActions.sent({ form: form('t-1'), ticket: finished('t-1', { feedbackGiven: true }) }),
      refused('t-2', 'conflict'),
      refused('t-3', 'offline'),
    );
    for (const words of [
      'Sudah dikonfirmasi',
      'Belum dikirim: tiket ini baru saja berubah.',
      'Belum dikirim: tidak ada sambungan internet.',
      '1 dari 3 tiket sudah dikonfirmasi.',
    ]) {
      expect(page.text()).toContain(words);
    }
    await page.press('Kirim lagi (1)');
    const again = page.dispatched(SubmissionActions.submitted).filter((each) => each.form.id === 't-3');
    expect(again.length).toBe(2);
    expect(again[0]?.key).toBe(again[1]?.key ?? '');
  });

  it('reads tickets again whose confirmation was refused, each once, and ends the choice of what waits no more', async () => {
    const changed: Record<string, TicketRead> = {};
    const reads: string[] = [];
    const page = await setupSeveral(changed, 'SATKER', reads);
    await page.press('Membantu');
    await page.press('Kirim');
    changed['t-2'] = { ticket: finished('t-2', { status: 'WAITING_CSO' }) };
    changed['t-3'] = { failure: failureOf('missing') };
    reads.length = 0;
    for (const [id, kind] of [
      ['t-1', 'conflict'],
      ['t-2', 'conflict'],
      ['t-3', 'missing'],
    ] as const)
      await page.dispatch(SubmissionActions.refused({ form: form(id), failure: failureOf(kind), recorded: null }));
    expect(reads).toEqual(['t-1', 't-2', 't-3']);
    expect(page.dispatched(TicketActions.choiceEnded)).toEqual([TicketActions.choiceEnded({ id: 't-2' })]);
    // A ticket that cannot be read any more is named as before.
    expect(page.text()).toContain('HAI-t-3');
  });

  for (const [name, read, words] of [
    ['waits no more', { ticket: finished('t-2', { status: 'WAITING_CSO' }) }, 'tidak lagi menunggu konfirmasi Anda'],
    ['is confirmed', { ticket: finished('t-2', { feedbackGiven: true }) }, 'Sudah dikonfirmasi'],
    ['cannot be read', { failure: failureOf('server', { status: 503 }) }, 'Server sedang mengalami gangguan'],
  ] as const satisfies readonly (readonly [string, TicketRead, string])[]) {
    it(`leaves out a ticket that ${name}, and says why`, async () => {
      const page = await setupSeveral({ 't-2': read });
      expect(page.text()).toContain(words);
      const ended = 'ticket' in read ? [TicketActions.choiceEnded({ id: 't-2' })] : [];
      expect(page.dispatched(TicketActions.choiceEnded)).toEqual(ended);
      await page.press('Membantu');
      await page.press('Kirim');
      expect(page.dispatched(SubmissionActions.submitted).map((each) => each.form.id)).toEqual(['t-1', 't-3']);
    });
  }

  for (const [drafted, done, sent] of [
    [['t-1', 't-2', 't-3'], [], 3],
    [['t-2', 't-3'], ['t-1'], 2],
    [['t-1'], [], 0],
    [['t-2'], [], 0],
  ] as const) {
    it(`sends ${sent} with the rating of before, when ${drafted.join(' and ')} have it and ${done.length} are done`, async () => {
      const page = await setupSeveral(
        Object.fromEntries(done.map((id) => [id, { ticket: finished(id, { feedbackGiven: true }) }])),
      );
      await page.navigate('/list?status=DONE');
      for (const id of drafted)
        TestBed.inject(DraftStore).change(form(id), { fields: { solved: 'yes', rating: 'NEUTRAL' } });
      await page.navigate('/list/konfirmasi;tiket=t-1,t-2,t-3?status=DONE');
      await page.press('Kirim');
      expect(page.dispatched(SubmissionActions.submitted).length).toBe(sent);
    });
  }

  it('leaves out a ticket with a comment that was typed in its form, and keeps that', async () => {
    const page = await setupSeveral({});
    TestBed.inject(DraftStore).change(form('t-2'), { fields: { comment: 'Masih gagal' } });
    await page.settle();
    expect(page.text()).toContain('Ada tulisan Anda yang belum dikirim di tiket ini.');
    await page.press('Membantu');
    await page.press('Kirim');
    expect(page.dispatched(SubmissionActions.submitted).map((each) => each.form.id)).toEqual(['t-1', 't-3']);
    expect(TestBed.inject(DraftStore).draft(form('t-2'))()?.fields['comment']).toBe('Masih gagal');
  });

  it('leaves out a ticket with a file that was attached to a reply, and says so', async () => {
    const page = await setupSeveral({});
    const file = { id: 'f-1', name: 'a.pdf', type: 'application/pdf', size: 1 };
    TestBed.inject(DraftStore).change(formKey('reply', 't-2'), { uploads: [file] });
    await page.settle();
    expect(page.text()).toContain('Ada berkas Anda yang belum dikirim di tiket ini.');
    await page.press('Membantu');
    await page.press('Kirim');
    expect(page.dispatched(SubmissionActions.submitted).map((each) => each.form.id)).toEqual(['t-1', 't-3']);
  });

  it('is not for an officer', async () => {
    const page = await setupSeveral({}, 'CSO_KPPN');
    expect(page.text()).toContain('Anda tidak berwenang membuka halaman ini');
  });
});

async function setupOne(): Promise<DialogPage> {
  const page = await DialogPage.open(ConfirmTicketsPage, 'konfirmasi', '/list/konfirmasi;tiket=t-1?status=DONE');
  await page.dispatch(TicketActions.ticketLoaded({ ticket: finished('t-1') }));
  return page;
}

/** @param reads gets the id of each ticket that is read */
async function setupSeveral(
  changed: Readonly<Record<string, TicketRead>>,
  role: Role = 'SATKER',
  reads: string[] = [],
): Promise<DialogPage> {
  const one = (id: string) => {
    reads.push(id);
    return of(changed[id] ?? { ticket: finished(id) });
  };
  TestBed.overrideProvider(TicketReads, { useValue: { one } satisfies Partial<TicketReads> });
  const url = '/list/konfirmasi;tiket=t-1,t-2,t-3?status=DONE';
  return DialogPage.open(ConfirmTicketsPage, 'konfirmasi', url, aSession(role));
}
