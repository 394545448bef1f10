import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, test as base } from '../app';

/** Under the limit of 10 MB, and more than the buffers between browser and server hold. */
const LARGE = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(9_000_000, ' '), Buffer.from('\n%%EOF\n')]);

/** Bytes of one connection after which a weak line takes no more. */
const WEAK = 1_000_000;

interface Line {
  readonly origin: string;
  /** Comes once an upload is on its way, and stuck. */
  readonly stuck: Promise<unknown>;
  /** Whatever hangs on it is gone, and nothing comes through: a browser tries a reset connection once more. */
  cut(): void;
  /** Takes everything from now on. */
  mend(): void;
}

const test = base.extend<{ line: Line }>({
  line: async ({ baseURL }, use) => {
    const sockets = new Set<Socket>();
    const { promise: stuck, resolve: stick } = Promise.withResolvers<undefined>();
    let state: 'weak' | 'dead' | 'good' = 'weak';
    const server = createServer((browser) => {
      if (state === 'dead') return browser.destroy();
      const backend = connect(Number(new URL(baseURL ?? '').port), 'localhost');
      let taken = 0;
      for (const socket of [browser, backend]) {
        sockets.add(socket);
        socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
      }
      backend.pipe(browser);
      browser.on('data', (bytes) => {
        taken += bytes.length;
        if (state === 'weak' && taken > WEAK) {
          browser.pause();
          stick(undefined);
        } else backend.write(bytes);
      });
      browser.on('close', () => backend.destroy());
    }).listen(0);
    await use({
      stuck,
      origin: `http://localhost:${(server.address() as AddressInfo).port}`,
      cut: () => {
        state = 'dead';
        sockets.forEach((socket) => socket.destroy());
      },
      mend: () => (state = 'good'),
    });
    server.close();
    sockets.forEach((socket) => socket.destroy());
  },
});

test.use({ expectedTroubles: [/Failed to load resource|ERR_/] });

test('F24: an upload that is cut half-way stops, holds Kirim back, and is tried again', async ({
  page,
  world,
  line,
}) => {
  await page.goto(`${line.origin}/#/haicso/cso/listTiket/rekam`);
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('Retur SP2D');
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Terlampir suratnya.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });

  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: LARGE });
  await line.stuck;
  await expect(form.getByRole('progressbar')).toBeVisible();
  line.cut();

  const retry = form.getByRole('button', { name: 'Coba lagi mengunggah surat.pdf' });
  await expect(retry).toBeVisible();
  await expect(form.getByRole('progressbar')).toHaveCount(0);
  line.mend();
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(form.getByRole('alert').getByRole('link')).toHaveText([
    'Ada lampiran yang belum terunggah. Coba lagi, pilih ulang, atau hapus lampiran itu.',
  ]);
  expect(await world.calls('POST tickets')).toBe(0);

  await retry.click();
  await expect(form.getByRole('listitem').filter({ hasText: 'surat.pdf' })).toContainText('terlampir');
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
  expect(await world.calls('POST tickets')).toBe(1);
});
