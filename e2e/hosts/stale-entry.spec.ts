import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import type * as remote from '../../src/remote/mount';
import { expect, row, test } from '../app';
import { HOSTS } from './origins';

test.use({ baseURL: HOSTS, bypassCSP: true, expectedErrors: [/HAI-CSO could not be loaded|own-gone0000\.js/] });

const OWN = /own-[\w-]{8}\.js/g;

/** Serves the remote before and after a deploy, because an intercepted request bypasses the browser's cache. */
let server: Server;
let deployed = false;

test.beforeEach(async () => {
  deployed = false;
  server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '', HOSTS).pathname);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Content-Type', 'text/javascript');
    response.setHeader('Cache-Control', 'public, max-age=300');
    if (request.method === 'OPTIONS') {
      response.end();
      return;
    }
    contentOf(name).then(
      (text) => response.end(text),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});

test.afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test('an old mount.js in the cache, whose files are gone, is replaced at Coba lagi (F75)', async ({ page }) => {
  const mountUrl = `http://localhost:${(server.address() as AddressInfo).port}/mount.js`;
  await page.goto('/blank.html');
  await page.evaluate(async (url) => {
    const { mountHaiCso } = (await import(url)) as typeof remote;
    const mountPoint = document.querySelector<HTMLElement>('#mount-point');
    if (mountPoint) mountHaiCso(mountPoint, { routing: { style: 'memory' } });
  }, mountUrl);
  await expect(page.getByRole('alert')).toContainText('HAI-CSO belum dapat dimuat');

  deployed = true;
  const oldInCache = async (): Promise<boolean> =>
    (await page.evaluate(async (url) => (await fetch(url)).text(), mountUrl)).includes('own-gone0000.js');
  expect(await oldInCache()).toBe(true);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  // The next request gets the new file, too.
  expect(await oldInCache()).toBe(false);
});

/** Rejects when the build has no such file. */
async function contentOf(name: string): Promise<string> {
  const text = await readFile(join('dist/remote', name), 'utf8');
  return name === 'mount.js' && !deployed ? text.replaceAll(OWN, 'own-gone0000.js') : text;
}
