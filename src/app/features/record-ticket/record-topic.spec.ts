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

  it('names what is missing once, and sends the ticket all the same', async () => {
    const { page, choose, message } = await setup();
    await choose('Pengguna SAKTI');
    await page.fill('Keperluan', 'Perubahan');
    await page.fill('Pertanyaan', 'Mohon bantuan');
    await page.press('Kirim');
    expect(page.text()).toContain('Belum ada: Aplikasi, SK.');
    expect(page.dispatched(SubmissionActions.submitted)).toEqual([]);
    await page.press('Lengkapi');
    expect(document.activeElement).toBe(page.field('Aplikasi'));
    await page.fill('Aplikasi', 'SAKTI');
    expect(page.text()).toContain('Belum ada: SK.');
    await page.press('Kirim');
    expect(message()).toContain('Topik: Pengguna SAKTI\nKeperluan: Perubahan\nAplikasi: SAKTI\n\nMohon bantuan');
  });

  it('says what is wrong with the form itself before what the topic lacks', async () => {
    const { page, choose } = await setup();
    await choose('Pengguna SAKTI');
    await page.press('Kirim');
    expect(page.text()).toContain('Pertanyaan wajib diisi.');
    expect(page.text()).not.toContain('Belum ada:');
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
      Array.from(document.querySelectorAll<HTMLElement>('mat-option'))
        .find((option) => option.textContent.trim() === name)
        ?.click();
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', keyCode: 9, bubbles: true }));
      box.blur();
      await page.settle();
    },
  };
}
