import type { Locator, Page } from '@playwright/test';
import { expect, openDetail, openList } from '../app';
import { destinationChosen, type Persona } from '../officers/officers';

/** A form: how to open it, what to type, and how to submit it. */
export interface Form {
  readonly persona: Persona;
  /** Name of the endpoint in the world's counters. */
  readonly endpoint: string;
  open(page: Page): Promise<void>;
  fill(page: Page): Promise<void>;
  send(page: Page): Promise<void>;
  /** Expects the text of `fill` in every field. */
  expectTyped(page: Page): Promise<void>;
}

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const TEXT = 'Baris pertama\nbaris kedua, "kutip" dan 😀';

export const FORMS: Readonly<Record<string, Form>> = {
  record: {
    persona: 'manual',
    endpoint: 'POST tickets',
    open: (page) => openForm(page, 'rekam', 'Rekam Data Tiket'),
    async fill(page) {
      await fields(page).getByLabel('Judul').fill('Retur SP2D');
      await fields(page).getByLabel('Email').fill('orang.lain@contoh.go.id');
      await question(page).fill(TEXT);
      await fields(page).getByLabel('Tujuan Pertanyaan').selectOption({ index: 2 });
      await attach(fields(page), 'surat.pdf');
    },
    send: (page) => fields(page).getByRole('button', { name: 'Kirim' }).click(),
    async expectTyped(page) {
      await expect(fields(page).getByLabel('Judul')).toHaveValue('Retur SP2D');
      await expect(fields(page).getByLabel('Email')).toHaveValue('orang.lain@contoh.go.id');
      await expect(question(page)).toHaveValue(TEXT);
      await expect(fields(page).getByLabel('Tujuan Pertanyaan').locator('option').nth(2)).toHaveJSProperty(
        'selected',
        true,
      );
      await expectAttached(fields(page), 'surat.pdf');
    },
  },
  reply: {
    persona: 'manual',
    endpoint: 'POST tickets/:id/replies',
    open: (page) => openTicket(page, 'STK-INT-004-A'),
    fill: (page) => fillReply(page),
    send: (page) => fields(page).getByRole('button', { name: 'Kirim' }).click(),
    expectTyped: (page) => expectReply(page),
  },
  feedback: {
    persona: 'manual',
    endpoint: 'POST tickets/:id/feedback',
    open: (page) => openTicket(page, 'KPN-INT-003-A'),
    async fill(page) {
      await fields(page).getByRole('radio', { name: 'Ya' }).check();
      await fields(page).getByRole('radio', { name: 'Tidak Membantu' }).check();
      await fields(page).getByLabel('Komentar').fill(TEXT);
    },
    send: (page) => fields(page).getByRole('button', { name: 'Kirim' }).click(),
    async expectTyped(page) {
      await expect(fields(page).getByRole('radio', { name: 'Ya' })).toBeChecked();
      await expect(fields(page).getByRole('radio', { name: 'Tidak Membantu' })).toBeChecked();
      await expect(fields(page).getByLabel('Komentar')).toHaveValue(TEXT);
    },
  },
  'answer of an officer': {
    persona: 'cso-kppn',
    endpoint: 'POST tickets/:id/officer-replies',
    open: (page) => openWaiting(page),
    fill: (page) => fillReply(page),
    send: (page) => fields(page).getByRole('button', { name: 'Selesaikan', exact: true }).click(),
    expectTyped: (page) => expectReply(page),
  },
  forward: {
    persona: 'cso-kppn',
    endpoint: 'POST tickets/:id/forward',
    open: (page) => openWaiting(page),
    async fill(page) {
      await fields(page).getByRole('button', { name: 'Teruskan ke HAI-DJPb' }).click();
      await fields(page).getByLabel('Alasan diteruskan').fill(TEXT);
      await fields(page).getByLabel('Yang sudah dicoba').fill('Sudah dicoba dua kali.');
      await attach(fields(page), 'bukti.pdf');
    },
    send: (page) => fields(page).getByRole('button', { name: 'Teruskan ke HAI-DJPb' }).click(),
    async expectTyped(page) {
      await expect(fields(page).getByLabel('Alasan diteruskan')).toHaveValue(TEXT);
      await expect(fields(page).getByLabel('Yang sudah dicoba')).toHaveValue('Sudah dicoba dua kali.');
      await expectAttached(fields(page), 'bukti.pdf');
    },
  },
  transcript: {
    persona: 'cso-kppn',
    endpoint: 'POST transcripts',
    open: (page) => openForm(page, 'transkrip', 'Rekam Tiket sebagai Transkrip'),
    async fill(page) {
      for (const [field, option] of CHOSEN) await fields(page).getByLabel(field).selectOption({ label: option });
      for (const [field, text] of WRITTEN) await fields(page).getByLabel(field).fill(text);
      await fields(page).getByRole('button', { name: 'Tambah percakapan' }).click();
      for (const [index, text] of TURNS.entries()) await turn(page, index).getByLabel('Isi').fill(text);
      await turn(page, 2).getByLabel('Yang berbicara').selectOption('OFFICER');
      await turn(page, 0).getByLabel('Jam').fill('09:30');
      await attach(turn(page, 1), 'jawaban.pdf');
      await destinationChosen(fields(page));
    },
    async send(page) {
      await fields(page).getByRole('button', { name: 'Periksa', exact: true }).click();
      await fields(page).getByRole('button', { name: 'Simpan' }).click();
    },
    async expectTyped(page) {
      const change = fields(page).getByRole('button', { name: 'Ubah' });
      // The form stays in the page, hidden, during the review.
      const shown = change.or(fields(page).getByLabel('Nama Penanya')).filter({ visible: true });
      await expect(shown.first()).toBeVisible();
      if (await change.isVisible()) await change.click();
      for (const [field, option] of CHOSEN) {
        await expect(
          fields(page).getByLabel(field).locator('option').filter({ hasText: option }).first(),
        ).toHaveJSProperty('selected', true);
      }
      for (const [field, text] of WRITTEN) await expect(fields(page).getByLabel(field)).toHaveValue(text);
      for (const [index, text] of TURNS.entries()) await expect(turn(page, index).getByLabel('Isi')).toHaveValue(text);
      await expect(turn(page, 2).getByLabel('Yang berbicara')).toHaveValue('OFFICER');
      await expect(turn(page, 0).getByLabel('Waktu')).toHaveValue('19-12-2024');
      await expect(turn(page, 0).getByLabel('Jam')).toHaveValue('09:30');
      await expectAttached(turn(page, 1), 'jawaban.pdf');
    },
  },
};

const CHOSEN = [
  ['Jenis penanya', 'Bank'],
  ['Metode', 'Surel'],
  ['Hasil percakapan', 'Selesai'],
] as const;
const WRITTEN = [
  ['Nama Penanya', 'NAMA BANK'],
  ['Email', 'bank@contoh.co.id'],
  ['Judul', 'Pelimpahan penerimaan'],
] as const;
const TURNS = [TEXT, 'Begini caranya.', 'Satu hal lagi.'];

const fields = (page: Page): Locator => page.getByRole('dialog');
const question = (page: Page): Locator => fields(page).getByRole('textbox', { name: /^Pertanyaan/ });
const turn = (page: Page, index: number): Locator =>
  fields(page).locator('fieldset', { hasText: `Percakapan ${index + 1}` });

async function fillReply(page: Page): Promise<void> {
  await fields(page).getByLabel('Tanggapan').fill(TEXT);
  await attach(fields(page), 'surat.pdf');
}

async function expectReply(page: Page): Promise<void> {
  await expect(fields(page).getByLabel('Tanggapan')).toHaveValue(TEXT);
  await expectAttached(fields(page), 'surat.pdf');
}

async function attach(form: Locator, name: string): Promise<void> {
  await form.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer: PDF });
  await expectAttached(form, name);
}

/** Expects a file that is uploaded and need not be chosen again. */
async function expectAttached(form: Locator, name: string): Promise<void> {
  const file = form.getByRole('listitem').filter({ hasText: name });
  await expect(file).toContainText('terlampir');
}

async function openForm(page: Page, path: string, name: string): Promise<void> {
  await page.goto(`/#/haicso/cso/listTiket/${path}`);
  await expect(page.getByRole('dialog', { name })).toBeVisible();
}

async function openTicket(page: Page, subject: string): Promise<void> {
  await openList(page);
  await openDetail(page, subject);
}

async function openWaiting(page: Page): Promise<void> {
  await openList(page, 'waiting=me');
  await page
    .getByRole('link', { name: /^Detail/ })
    .first()
    .click();
}
