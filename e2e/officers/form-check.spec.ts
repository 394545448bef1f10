import forms from '../../src/assets/catalogue/forms.json' with { type: 'json' };
import { workbookBytes } from '../../src/testing/workbook-bytes';
import { openDetail, openList } from '../app';
import { closeSuccess, detailOf, expect, recordTicket, test } from './officers';

const [form] = forms.forms;
const HEADS = form?.columns.map(({ header }) => header) ?? [];
const RIGHT = form?.samples.valid[0]?.with(-1, '05-01-2024') ?? [];
const OTHER_SATKER = form?.samples.valid[1]?.with(0, '654321').with(-1, '05-01-2024') ?? [];

/** The satker of the ticket is 123456, and the officer has none. */
test('a form that an officer attaches is judged by the satker of the ticket, before it is sent and afterwards', async ({
  as,
}) => {
  const reference = await recordTicket(await as('manual'), 'Formulir dari petugas');
  const page = await as('cso-kppn');
  await openList(page, 'waiting=me');
  await openDetail(page, reference);
  const rows = [['FORMULIR PENDAFTARAN PENGGUNA'], HEADS, RIGHT.with(0, '123456'), OTHER_SATKER];
  await detailOf(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'formulir.xlsx', mimeType: '', buffer: Buffer.from(workbookBytes({ rows })) });
  await detailOf(page).getByRole('button', { name: 'Periksa formulir formulir.xlsx' }).click();
  const found = detailOf(page).getByRole('list', { name: 'Hasil pemeriksaan formulir.xlsx' }).getByRole('listitem');
  await expect(found).toHaveText([/^Baris 4 · Kode Satker/]);
  await expect(detailOf(page).getByText(/· terlampir/)).toHaveCount(1);
  await detailOf(page).getByLabel('Tanggapan').fill('Contoh pengisian terlampir.');
  await detailOf(page).getByRole('button', { name: 'Balas', exact: true }).click();
  await closeSuccess(page);

  await detailOf(page).getByRole('button', { name: 'Periksa formulir formulir.xlsx' }).click();
  await expect(found).toHaveText([/^Baris 4 · Kode Satker/]);
});
