import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, test as base } from '../app';
import { slowConnectionTo } from './slow-connection';

/** Under the limit of 10 MB, and more than the buffers between browser and server hold. */
const LARGE = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(9_000_000, ' '), Buffer.from('\n%%EOF\n')]);

/** Bytes after which a connection stalls. */
const STALL_AFTER = 1_000_000;

interface FailingConnection {
  readonly origin: string;
  /** Resolves when an upload has stalled. */
  readonly stalled: Promise<unknown>;
  /** Closes all connections and refuses new ones, because a browser retries a reset connection once. */
  cut(): void;
  /** Passes all bytes from now on. */
  restore(): void;
}

const test = base.extend<{ failing: FailingConnection; slowOrigin: string }>({
  slowOrigin: async ({ baseURL }, use) => {
    const proxy = slowConnectionTo(Number(new URL(baseURL ?? '').port));
    await use(`http://localhost:${(proxy.server.address() as AddressInfo).port}`);
    proxy.close();
  },
  failing: async ({ baseURL }, use) => {
    const sockets = new Set<Socket>();
    const { promise: stalled, resolve: stall } = Promise.withResolvers<undefined>();
    let state: 'stalling' | 'dead' | 'good' = 'stalling';
    const server = createServer((browser) => {
      if (state === 'dead') return void browser.destroy();
      const backend = connect(Number(new URL(baseURL ?? '').port), 'localhost');
      let received = 0;
      for (const socket of [browser, backend]) {
        sockets.add(socket);
        socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
      }
      backend.pipe(browser);
      browser.on('data', (bytes) => {
        received += bytes.length;
        if (state === 'stalling' && received > STALL_AFTER) {
          browser.pause();
          stall(undefined);
        } else backend.write(bytes);
      });
      browser.on('close', () => backend.destroy());
    }).listen(0);
    await use({
      stalled,
      origin: `http://localhost:${(server.address() as AddressInfo).port}`,
      cut: () => {
        state = 'dead';
        sockets.forEach((socket) => socket.destroy());
      },
      restore: () => (state = 'good'),
    });
    server.close();
    sockets.forEach((socket) => socket.destroy());
  },
});

test.use({ expectedErrors: [/Failed to load resource|ERR_/] });

test('F24: an upload that is cut half-way stops, blocks Kirim, and can be retried', async ({
  page,
  world,
  failing,
}) => {
  await page.goto(`${failing.origin}/#/haicso/cso/listTiket/rekam`);
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('Retur SP2D');
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Terlampir suratnya.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });

  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: LARGE });
  await failing.stalled;
  await expect(form.getByRole('progressbar')).toBeVisible();
  failing.cut();

  const retry = form.getByRole('button', { name: 'Coba lagi mengunggah surat.pdf' });
  await expect(retry).toBeVisible();
  await expect(form.getByRole('progressbar')).toHaveCount(0);
  failing.restore();
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

test('eight files over HTTP/1.1 at 90 kB/s all arrive, and other requests go through (F73)', async ({
  page,
  world,
  slowOrigin,
}) => {
  // Six at a time would each take longer than this limit, and three do not.
  await page.route('**/config.json', async (route) => {
    const config = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...config, timeLimits: { stall: 5000, firstByte: 5000 } } });
  });
  await page.route('**/v1/session', async (route) => {
    const session = (await (await route.fetch()).json()) as { limits: object };
    await route.fulfill({ json: { ...session, limits: { ...session.limits, files: 8 } } });
  });
  await page.goto(`${slowOrigin}/#/haicso/cso/listTiket/rekam`);
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  const names = Array.from({ length: 8 }, (_, index) => `surat-${index + 1}.pdf`);
  const files = names.map((name) => ({
    name,
    mimeType: 'application/pdf',
    buffer: Buffer.from(`%PDF-1.7\n${name}`.padEnd(100_000)),
  }));
  await form.locator('input[type=file]').setInputFiles(files);
  await expect(form.getByRole('progressbar')).toHaveCount(8);

  // In one task, because the first files arrive after three seconds.
  const beside = await page.evaluate(async (url) => {
    const { status } = await fetch(url);
    return { status, arrived: document.body.innerText.match(/· terlampir/g)?.length ?? 0 };
  }, '/api/haicso/v1/tickets?page=1&size=15');
  expect(beside).toEqual({ status: 200, arrived: 0 });
  await expect(form.getByText('menunggu giliran').first()).toBeVisible();

  await expect(form.getByText(/· terlampir/)).toHaveCount(8, { timeout: 40_000 });
  expect(await world.calls('POST uploads')).toBe(8);
});
