import { TestBed } from '@angular/core/testing';
import { DialogPage } from '../../../testing/dialog-page';
import { KNOWN_ERROR, OTHER, TOPIC } from '../../../testing/catalogue-samples';
import { aSession, KPPN } from '../../../testing/samples';
import { until } from '../../../testing/until';
import type { Catalogue } from '../../domain/catalogue/catalogue';
import { readTopicDraft } from '../../domain/catalogue/topic-draft';
import { topicDraft } from '../../domain/catalogue/topic-rules';
import { NOT_ALLOWED } from '../../domain/failure';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { formKey } from '../../domain/form-key';
import type { Message } from '../../domain/sending';
import { DraftStore } from '../../services/drafts/draft-store';
import { WORKING_TIMES, type WorkingTimes } from '../../services/working-time/working-times';
import { SessionActions } from '../../state/session/session-actions';
import { DestinationsActions } from '../../state/destinations/destinations-actions';
import { SubmissionActions } from '../../state/submission/submission-actions';
import { RecordTicketPage } from './record-ticket-page';

const CATALOGUE: Catalogue = { topics: [TOPIC, OTHER], errors: [KNOWN_ERROR], forms: [] };

describe('Rekam Data Tiket with a topic', () => {
  it('has no line of a topic where the office has no catalogue (fig 11)', async () => {
    const { page } = await setup(null);
    expect(page.text()).not.toContain('Topik');
  });

  it('fills Judul and the destination, and asks the questions of the topic', async () => {
    const { page, choose } = await setup();
    await choose('Pengguna SAKTI');
    expect(page.field('Judul').value).toBe('User - SATKER CONTOH (527010)');
    expect(page.field<HTMLSelectElement>('Tujuan Pertanyaan').value).toBe('PERBENDAHARAAN');
    await page.fill('Keperluan', 'Pendaftaran');
    await page.fill('Aplikasi', 'SAKTI');
    expect(page.field('Judul').value).toBe('Pendaftaran User SAKTI - SATKER CONTOH (527010)');
    expect(page.text()).toContain('Pilih formulir yang sesuai.');
    expect(page.has('Pilih berkas Formulir')).withContext('its slot').toBeTrue();
  });

  it('leaves Judul alone once the user has written it', async () => {
    const { page, choose } = await setup();
    await page.fill('Judul', 'Punya saya');
    await choose('Pengguna SAKTI');
    await page.fill('Keperluan', 'Pendaftaran');
    expect(page.field('Judul').value).toBe('Punya saya');
  });

  it('takes its own title and destination away with the topic', async () => {
    const { page, choose } = await setup();
    await choose('Pengguna SAKTI');
    await choose('');
    expect([page.field('Judul').value, page.field<HTMLSelectElement>('Tujuan Pertanyaan').value]).toEqual(['', '']);
    expect(page.text()).not.toContain('Keperluan');
  });

  it('brings answers back when a topic that was taken away is chosen again, or at Urungkan', async () => {
    const { page, choose } = await setup();
    await choose('Pengguna SAKTI');
    await page.fill('Keperluan', 'Pendaftaran');
    await page.fill('Catatan (bila ada)', 'dua orang');
    await choose('');
    await page.press('Urungkan');
    expect(page.field('Catatan (bila ada)').value).toBe('dua orang');
    expect(document.activeElement).toBe(page.field('Topik (tidak wajib)'));
    await choose('Lainnya');
    await choose('Pengguna SAKTI');
    expect(page.field('Keperluan').value).toBe('Pendaftaran');
    expect(page.field('Judul').value).toBe('Pendaftaran User - SATKER CONTOH (527010)');
  });

  for (const [when, end] of [
    ['at Hapus Isian', (page: DialogPage) => page.press('Hapus Isian')],
    [
      'for another user (F65)',
      (page: DialogPage) =>
        page.dispatch(
          SessionActions.loaded({ session: aSession('SATKER', { userId: 'other' }), limits: DEFAULT_LIMITS }),
        ),
    ],
  ] as const) {
    it(`forgets a topic that was taken away ${when}`, async () => {
      const { page, choose } = await setup();
      await page.fill('Pertanyaan', 'Mohon bantuan');
      await choose('Pengguna SAKTI');
      await page.fill('Keperluan', 'Pendaftaran');
      await choose('');
      await end(page);
      expect(page.text()).not.toContain('Pengguna SAKTI');
      await choose('Pengguna SAKTI');
      expect(page.field('Keperluan').value).toBe('');
    });
  }

  it('says what seems wrong with an answer once its field is left, and sends it as it is', async () => {
    const prompts = [{ key: 'sejak', label: 'Sejak', hint: '', required: true, kind: 'date' as const }];
    const { page, choose, message } = await setup({ ...CATALOGUE, topics: [{ ...TOPIC, prompts, slots: [] }, OTHER] });
    await choose('Pengguna SAKTI');
    await page.fill('Sejak', '31-02-2024');
    expect(page.text()).not.toContain('bukan tanggal');
    page.field('Sejak').dispatchEvent(new Event('blur'));
    await page.settle();
    expect(page.text()).toContain('“31-02-2024” bukan tanggal.');
    await page.fill('Pertanyaan', 'Mohon bantuan');
    await page.press('Kirim');
    expect(message()).toContain('Sejak: 31-02-2024');
  });

  it('names what is missing once, and sends the ticket all the same', async () => {
    const { page, choose, message } = await setup();
    await choose('Pengguna SAKTI');
    await page.fill('Keperluan', 'Perubahan');
    await page.fill('Pertanyaan', 'Mohon bantuan');
    await page.press('Kirim');
    expect(page.text()).toContain('Belum ada: Aplikasi; SK.');
    expect(page.dispatched(SubmissionActions.submitted)).toEqual([]);
    await page.press('Lengkapi');
    expect(document.activeElement).toBe(page.field('Aplikasi'));
    await page.fill('Aplikasi', 'SAKTI');
    expect(page.text()).toContain('Belum ada: SK.');
    await page.press('Kirim');
    expect(message()).toContain('Topik: Pengguna SAKTI\nKeperluan: Perubahan\nAplikasi: SAKTI\n\nMohon bantuan');
  });

  it('closes what is missing with Escape, and not the form, and does not say it again', async () => {
    const { page, choose, message } = await setup();
    await choose('Pengguna SAKTI');
    await page.fill('Pertanyaan', 'Mohon bantuan');
    await page.press('Kirim');
    expect(page.text()).toContain('Belum ada:');
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, bubbles: true }));
    await page.settle();
    expect(page.text()).not.toContain('Belum ada:');
    expect(document.activeElement?.textContent).toContain('Kirim');
    await page.press('Kirim');
    expect(message()).toContain('Mohon bantuan');
  });

  it('says what is wrong with the form itself before what the topic lacks', async () => {
    const { page, choose } = await setup();
    await choose('Pengguna SAKTI');
    await page.press('Kirim');
    expect(page.text()).toContain('Pertanyaan wajib diisi.');
    expect(page.text()).not.toContain('Belum ada:');
  });

  it('sends the due date of answers that were given before the calendar came', async () => {
    const month = { key: 'bulan', label: 'Bulan', hint: '', required: true, kind: 'month' } as const;
    const dated = { ...TOPIC, deadline: { key: 'lpj', rule: '' }, prompts: [month], slots: [], title: 'LPJ' };
    const { page, choose, message } = await setup({ ...CATALOGUE, topics: [dated] });
    await choose('Pengguna SAKTI');
    await page.fill('Bulan', '10-2026');
    TestBed.inject(WORKING_TIMES).set({
      deadlines: [{ key: 'lpj', name: 'LPJ', words: '', rule: { kind: 'monthDay' } }],
      due: () => ({ date: '2026-11-10', from: null }),
      dueWords: () => '',
      today: () => '2026-11-05',
      closedWords: () => '',
    } as unknown as WorkingTimes);
    await page.settle();
    await page.fill('Pertanyaan', 'Mohon bantuan.');
    await page.press('Kirim');
    expect(message()).toContain('Tenggat: LPJ 10-11-2026');
  });

  it('asks which of several deadlines the ticket affects, and sends that one; none where the user chose none', async () => {
    const month = { key: 'bulan', label: 'Bulan', hint: '', required: true, kind: 'month' } as const;
    const [first, second] = [
      { key: 'induk', rule: 'Tanggal 15.' },
      { key: 'tukin', rule: 'Hari kerja terakhir.' },
    ];
    const gaji = { ...TOPIC, deadline: first, deadlines: [second], prompts: [month], slots: [], title: 'Gaji' };
    const { page, choose, message } = await setup({ ...CATALOGUE, topics: [gaji] });
    TestBed.inject(WORKING_TIMES).set({
      deadlines: [
        { key: 'induk', name: 'Gaji induk', words: '', rule: { kind: 'monthDay' }, baseMonth: 'bulan gaji' },
        {
          key: 'tukin',
          name: 'Tunjangan kinerja',
          words: '',
          rule: { kind: 'monthDay' },
          baseMonth: 'bulan pembayaran',
        },
      ],
      due: ({ key }: { key: string }) => ({ date: key === 'tukin' ? '2026-09-30' : '2026-09-15', from: null }),
      dueWords: () => '',
      today: () => '2026-09-05',
      closedWords: () => '',
    } as unknown as WorkingTimes);
    await choose('Pengguna SAKTI');
    await page.fill('Bulan', '10-2026');
    const question = () => readTopicDraft(TestBed.inject(DraftStore).draft(formKey('new'))()?.fields['topic'] ?? '');
    const choice = 'Tenggat yang terpengaruh (bila ada)';
    expect((page.field(choice) as unknown as HTMLSelectElement).value).toBe('Gaji induk');
    expect(question()?.above).toContain('Tenggat: Gaji induk 15-09-2026');
    await page.fill(choice, '');
    expect(question()?.above).not.toContain('Tenggat');
    await page.fill(choice, 'Tunjangan kinerja');
    expect(page.dialog().innerText).toContain('Hari kerja terakhir.');
    expect(page.dialog().innerText).toContain('Tanggalnya dihitung dari bulan pembayaran yang Anda isi.');
    await page.fill('Pertanyaan', 'Mohon bantuan.');
    await page.press('Kirim');
    expect(message()).toContain('Tenggat: Tunjangan kinerja 30-09-2026');
  });

  it('asks for nothing more with the topic Lainnya, which fits every destination', async () => {
    const { page, choose } = await setup();
    await choose('Lainnya');
    expect(page.field<HTMLSelectElement>('Tujuan Pertanyaan').value).toBe('');
  });

  it('stores topic and answers in the draft; Hapus Isian takes them, and Urungkan brings them back', async () => {
    const { page, choose } = await setup();
    await choose('Pengguna SAKTI');
    await page.fill('Keperluan', 'Lain');
    const stored = () => readTopicDraft(TestBed.inject(DraftStore).draft(formKey('new'))()?.fields['topic'] ?? '');
    expect(stored()?.answers).toEqual({ keperluan: 'Lain' });
    await page.press('Hapus Isian');
    expect(stored()).toBeNull();
    expect(page.text()).not.toContain('Keperluan');
    await page.press('Urungkan');
    expect(page.field('Keperluan').value).toBe('Lain');
  });

  it('brings the file of a slot back with Urungkan after Hapus Isian, and sends it', async () => {
    const { page, choose } = await setup();
    await choose('Pengguna SAKTI');
    await page.fill('Keperluan', 'Perubahan');
    await page.fill('Aplikasi', 'SAKTI');
    await page.fill('Pertanyaan', 'Mohon bantuan');
    const file = { id: 'u1', name: 'sk.pdf', size: 9, type: 'application/pdf' };
    const [drafts, form] = [TestBed.inject(DraftStore), formKey('new')];
    const topic = JSON.stringify(topicDraft(TOPIC, { keperluan: 'Perubahan', aplikasi: 'SAKTI' }, { sk: 'sk.pdf' }));
    drafts.change(form, { fields: { topic }, uploads: [file] });
    await page.settle();
    await page.press('Hapus Isian');
    expect(page.text()).not.toContain('sk.pdf');
    await page.press('Urungkan');
    expect(page.has('Hapus sk.pdf dari SK')).withContext('the slot').toBeTrue();
    expect(page.text()).not.toContain('belum sempat terunggah');
    await page.press('Kirim');
    expect(page.dispatched(SubmissionActions.submitted).at(-1)?.message).toEqual(
      jasmine.objectContaining({ ticket: jasmine.objectContaining({ uploadIds: ['u1'] }) }),
    );
  });

  for (const [name, catalogue] of [
    ['no catalogue is there any more', null],
    ['the catalogue no longer has it', { ...CATALOGUE, topics: [OTHER] }],
  ] as const) {
    it(`shows what is sent of a stored topic when ${name}, and takes it away at a press`, async () => {
      const { page, message } = await setup(catalogue);
      const draft = topicDraft(TOPIC, { keperluan: 'Lain' }, { sk: 'sk.pdf' });
      await page.changeElsewhere(formKey('new'), {
        subject: 'Judul',
        text: 'Mohon bantuan',
        destination: 'PERBENDAHARAAN',
        topic: JSON.stringify(draft),
      });
      expect(page.text()).toContain('Topik: Pengguna SAKTI');
      await page.press('Kirim');
      expect(message()).toContain('Keperluan: Lain');
      await page.dispatch(SubmissionActions.refused({ form: formKey('new'), failure: NOT_ALLOWED, recorded: null }));
      await page.press('Hapus topik');
      expect(page.text()).not.toContain('Pengguna SAKTI');
    });
  }

  it('explains a known error message, and adds its code to the question that is sent all the same', async () => {
    const { page, message } = await setup();
    await page.fill('Judul', 'Gagal kirim');
    await page.fill('Tujuan Pertanyaan', 'PERBENDAHARAAN');
    await page.fill('Pertanyaan', 'Muncul CVR015 saat simpan');
    const focused = document.activeElement;
    await until(() => page.text().includes('Rekening belum terdaftar.'));
    expect(document.activeElement).toBe(focused);
    await page.press('Tetap kirim');
    expect(message()).toBe('Muncul CVR015 saat simpan\nGalat: CVR015');
    await page.dispatch(SubmissionActions.refused({ form: formKey('new'), failure: NOT_ALLOWED, recorded: null }));
    page.field('Pertanyaan').focus();
    document.execCommand('undo');
    await page.settle();
    expect(page.field('Pertanyaan').value).toBe('Muncul CVR015 saat simpan');
  });

  it('leaves a question alone in which the code has no room, and says what to do', async () => {
    const { page, message } = await setup();
    await page.fill('Judul', 'Gagal kirim');
    await page.fill('Tujuan Pertanyaan', 'PERBENDAHARAAN');
    const long = `Muncul CVR015 ${'x'.repeat(DEFAULT_LIMITS.textLength - 20)}`;
    await page.fill('Pertanyaan', long);
    await until(() => page.has('Tetap kirim'));
    await page.press('Tetap kirim');
    expect(page.field('Pertanyaan').value).toBe(long);
    expect(page.text()).toContain('Baris “Galat: CVR015” tidak muat dalam Pertanyaan.');
    expect(message()).toBeNull();
    await page.fill('Pertanyaan', 'Muncul CVR015');
    expect(page.text()).not.toContain('tidak muat');
    await page.press('Tetap kirim');
    expect(message()).toBe('Muncul CVR015\nGalat: CVR015');
  });

  it('goes back to the list when the explanation was enough, and the draft stays', async () => {
    const { page } = await setup();
    await page.fill('Pertanyaan', 'CVR 015');
    await until(() => page.has('Ini membantu'));
    await page.press('Ini membantu');
    await page.closed();
    expect(TestBed.inject(DraftStore).draft(formKey('new'))()?.fields['text']).toBe('CVR 015');
  });
});

async function setup(catalogue: Catalogue | null = CATALOGUE) {
  const page = await DialogPage.open(RecordTicketPage, 'rekam', '/list/rekam', aSession('SATKER'), catalogue);
  await page.dispatch(
    DestinationsActions.loaded({ destinations: [{ code: 'PERBENDAHARAAN', label: 'Perbendaharaan', office: KPPN }] }),
  );
  if (catalogue) await until(() => page.dialog().querySelector('[role=combobox]') !== null);
  await page.settle();
  return {
    page,
    message: () => {
      const sent = page.dispatched(SubmissionActions.submitted).at(-1)?.message as Message | undefined;
      return sent?.kind === 'ticket' ? sent.ticket.question : null;
    },
    choose: async (name: string) => {
      const box = page.field('Topik (tidak wajib)');
      box.focus();
      await page.fill('Topik (tidak wajib)', name);
      Array.from(document.querySelectorAll<HTMLElement>('[role=option]'))
        .find((option) => option.textContent.trim() === name)
        ?.click();
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', keyCode: 9, bubbles: true }));
      box.blur();
      await page.settle();
    },
  };
}
