import { openList, row } from '../app';
import { chunkOf } from '../faults/chunks';
import { hold } from '../hold';
import { expect, test } from './officers';

test.beforeEach(({ world }) => world.reset({ persona: 'ramai', clock: '2024-12-19T10:24:00+07:00' }));

test('Menunggu Anda of an office: oldest first, with the age', async ({ as }) => {
  const page = await as('cso-kppn');
  await openList(page);
  await page.getByRole('button', { name: /^Menunggu Anda/ }).click();

  // The old rows stay until the new ones are rendered.
  await expect(async () => {
    const ages = await page.getByText(/^menunggu \d+ (hari|jam|menit) kerja$/).allInnerTexts();
    expect(ages.length).toBeGreaterThan(5);
    const hours = ages.map(
      (age) => Number(/\d+/.exec(age)?.[0]) * (age.includes('hari') ? 100 : age.includes('jam') ? 1 : 1 / 60),
    );
    expect(hours).toEqual([...hours].sort((a, b) => b - a));
  }).toPass();
});

test('filters of officers: satker by name, method, officer, days, forwarded', async ({ as }) => {
  const page = await as('cso-kppn');
  await openList(page);
  await page.getByRole('button', { name: /^Filter/ }).click();
  const panel = page.getByRole('dialog', { name: 'Filter Data' });
  const satker = panel.getByRole('combobox', { name: 'Satker', exact: true });
  // The only satker that matches is chosen.
  await satker.fill('rumah sakit');
  await panel.getByLabel('CSO yang terakhir menjawab').selectOption('CSO 207');
  await panel.getByLabel('Dari tanggal').fill('01-02-2024');
  await panel.getByLabel('Sampai tanggal').fill('30-11-2024');
  await panel.getByRole('button', { name: 'Kirim' }).click();

  for (const chip of ['Satker: RUMAH SAKIT CONTOH JAKARTA', 'Dijawab CSO 207', 'Tanggal 01-02-2024 s.d. 30-11-2024']) {
    await expect(page.getByRole('button', { name: `Hapus filter ${chip}` })).toBeVisible();
  }
  const rows = row(page, 'No. Ref:');
  const others = rows.filter({ hasNotText: 'CSO 207' }).or(rows.filter({ hasNotText: 'RUMAH SAKIT' }));
  // The old rows stay until the response arrives.
  await expect(others).toHaveCount(0);
  expect(await rows.count()).toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Hapus filter Dijawab CSO 207' })).toBeVisible();
});

test('a satker and days are chosen by keyboard and calendar, and a half typed day blocks the filter', async ({
  as,
}) => {
  const page = await as('cso-kppn');
  await openList(page);
  await page.getByRole('button', { name: /^Filter/ }).click();
  const panel = page.getByRole('dialog', { name: 'Filter Data' });
  const satker = panel.getByRole('combobox', { name: 'Satker', exact: true });
  await satker.fill('rumah sakit');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText(['690120 RUMAH SAKIT CONTOH JAKARTA']);
  await satker.press('ArrowDown');
  await satker.press('Enter');
  await expect(satker).toHaveValue('690120 RUMAH SAKIT CONTOH JAKARTA');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);

  const [from, to] = [panel.getByLabel('Dari tanggal'), panel.getByLabel('Sampai tanggal')];
  await panel.getByRole('button', { name: 'Buka kalender' }).first().click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Kalender' })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Buka kalender' }).first().click();
  await page.getByRole('button', { name: '2 Desember 2024', exact: true }).click();
  await expect(from).toHaveValue('02-12-2024');
  await to.fill('1-12');
  await panel.getByRole('button', { name: 'Kirim' }).click();
  await expect(panel.getByText('Lengkapi tanggal ini, atau kosongkan.')).toBeVisible();
  await expect(to).toBeFocused();
  await expect(to).toHaveValue('1-12');
  await to.fill('1-12-2024');
  await expect(panel.getByText('Tanggal akhir tidak boleh sebelum tanggal awal.')).toBeVisible();
  await to.fill('31-12-2024');
  await panel.getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByRole('button', { name: 'Hapus filter Tanggal 02-12-2024 s.d. 31-12-2024' })).toBeVisible();
});

test('the error of a field on blur does not move the button that is being pressed', async ({ as }) => {
  const page = await as('cso-kppn');
  await openList(page);
  await page.getByRole('button', { name: /^Filter/ }).click();
  const panel = page.getByRole('dialog', { name: 'Filter Data' });
  const calendar = panel.getByRole('button', { name: 'Buka kalender' }).first();
  await panel.getByRole('combobox', { name: 'Satker', exact: true }).fill('tidak ada satker ini');
  await calendar.scrollIntoViewIfNeeded();
  const before = await calendar.boundingBox();
  if (!before) throw new Error('no calendar');
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
  await page.mouse.down();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await calendar.boundingBox()).toEqual(before);
  await page.mouse.up();
  await expect(page.getByRole('dialog', { name: 'Kalender' })).toBeVisible();
  await expect(panel.getByText('Pilih satker dari daftar, atau tulis kodenya (6 angka).')).toBeVisible();
});

for (const [width, height] of [
  [1440, 800],
  [1280, 720],
  [360, 740],
] as const) {
  test(`the filter is sent without scrolling at ${width} × ${height}`, async ({ as }) => {
    const page = await as('cso-kppn');
    await page.setViewportSize({ width, height });
    await openList(page);
    await expect(row(page, 'No. Ref:').first()).toBeVisible();
    await page.getByRole('button', { name: /^Filter/ }).click();
    const panel = page.getByRole('dialog', { name: 'Filter Data' });
    await expect(panel.getByRole('button', { name: 'Kirim' })).toBeInViewport({ ratio: 1 });
    await panel.getByLabel('Urut Berdasarkan').selectOption('Tanggal Dibuat Terlama');
    await panel.getByRole('button', { name: 'Kirim' }).click();
    await expect(page.getByText('Tanggal dibuat terlama').first()).toBeAttached();
  });
}

test('the number of HAI-DJPb is whole, also beside the filter', async ({ as }) => {
  const page = await as('cso-kppn');
  for (const width of [1440, 1280, 800, 784, 769]) {
    await page.setViewportSize({ width, height: 800 });
    await openList(page, 'forwarded=yes');
    const numbers = page.getByRole('cell').locator('div', { hasText: /^\s*\(NOMOR TIKET HAI DJPb :\S+\)\s*$/ });
    await expect(numbers.first()).toBeVisible();
    const cut = await numbers.evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length);
    expect(cut, `at ${width}`).toBe(0);
  }
});

for (const media of ['screen', 'print'] as const) {
  test(`beside a shell's menu at 1024 px every fact of an officer's row is there, on ${media}`, async ({ as }) => {
    const page = await as('cso-kppn');
    await page.setViewportSize({ width: 784, height: 800 });
    await openList(page, 'forwarded=yes');
    await page.emulateMedia({ media });
    const first = page.getByRole('row').nth(1);
    for (const fact of [/@/, /^(CSO \d+|Belum dijawab)$/, /^\d\d-[A-Z]{3}-\d{4} /, /NOMOR TIKET HAI DJPb/]) {
      await expect(first.getByText(fact).first()).toBeVisible();
    }
    const cut = await page.getByRole('table').evaluate((table, onPaper) => {
      const never = [...table.querySelectorAll('th span, .createdAt, .no, .reference .cso-soft, .satker .cso-soft')];
      const all = onPaper ? [...never, ...table.querySelectorAll('.cso-line')] : never;
      return all
        .filter((each) => each.scrollWidth > each.clientWidth && each.clientWidth > 0)
        .map((e) => e.textContent);
    }, media === 'print');
    expect(cut).toEqual([]);
  });
}

test('the filter for tickets that were ever forwarded', async ({ as }) => {
  const page = await as('cso-kppn');
  await openList(page, 'forwarded=yes');
  const rows = row(page, 'No. Ref:');
  await expect(rows.first()).toBeVisible();
  await expect(rows.filter({ hasNotText: 'NOMOR TIKET HAI DJPb' })).toHaveCount(0);
});

test('on a phone: cards with satker and officer, actions within reach, nothing sideways', async ({ as }) => {
  const page = await as('cso-kppn');
  await page.setViewportSize({ width: 360, height: 740 });
  await openList(page);
  await expect(page.getByText('BALAI BESAR CONTOH PELAYANAN · CSO 182').first()).toBeVisible();
  for (const [view, heading] of [
    ['listTiket', 'Daftar Tiket - Semua'],
    ['listTiket/transkrip', 'Rekam Tiket sebagai Transkrip'],
    ['rekap', 'Tiket menurut status'],
  ] as const) {
    await page.goto(`/#/haicso/cso/${view}`);
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

for (const [persona, query] of [
  ['cso-kppn', 'waiting=me'],
  ['ramai', 'waiting=me&feedback=NONE'],
] as const) {
  test(`on a phone of ${persona} no card moves when the boxes come`, async ({ as }) => {
    const page = await as(persona, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    await page.route(chunkOf('features/ticket-list/ticket-picks.ts'), (route) => held.then(() => route.continue()));
    await openList(page, query);
    const tops = () =>
      row(page, 'No. Ref:').evaluateAll((cards) => cards.slice(0, 5).map((card) => card.getBoundingClientRect().top));
    const before = await tops();
    expect(before).toHaveLength(5);
    const boxes = page.getByRole('checkbox', { name: /^Pilih No. Ref: HAI-/ });
    await expect(boxes).toHaveCount(0);
    release();
    await expect(boxes.first()).toBeVisible();
    expect(await tops()).toEqual(before);
  });
}

test('a box that is ticked while the next page is loaded leaves the focus in the list', async ({ as }) => {
  const page = await as('cso-kppn');
  await openList(page);
  const release = await hold(page, /\/v1\/tickets\?.*page=2/);
  const box = page.locator('[data-ticket]').getByRole('checkbox').first();
  await expect(box).toBeVisible();
  await page.getByRole('button', { name: 'Halaman berikutnya' }).click();
  await box.check();
  await expect(page.getByRole('button', { name: 'Jawab 1 tiket' })).toBeVisible();
  release();
  await expect(page.getByText('16-30 DARI 463')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
