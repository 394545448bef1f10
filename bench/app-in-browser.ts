/** Shared code of the benchmarks: the built app on the HTTP mock in a browser, and the format of figures. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { createRequire } from 'node:module';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenerFor } from '../mocks/server/listener';

const { findChromium, chromiumFlags } = createRequire(import.meta.url)('../tools/chromium.cjs') as {
  findChromium: () => string | undefined;
  chromiumFlags: string[];
};

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', ...chromiumFlags] });

/**
 * Serves `dist/app` and opens a browser. `close` ends both.
 *
 * @param around answers some requests in its own way; the server does so itself, since a response that the browser's
 *   driver makes up takes longer to arrive than one of the network
 */
export async function openApp(around: (serve: RequestListener) => RequestListener = (serve) => serve) {
  const server = createServer(around(listenerFor({ port: 0, staticFolder: 'dist/app', csp: false }))).listen(0);
  const browser = await openBrowser();
  return {
    browser,
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async (): Promise<void> => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Opens a page of 1280 × 800.
 *
 * @param slowdown factor of the CPU throttling
 */
export async function openPage(browser: Browser, slowdown = 1): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // tsx adds calls of `__name` to named functions, including those that run in the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** `median [min-max]`. */
export const spread = (values: readonly number[], digits = 0): string =>
  `${median(values).toFixed(digits)} [${Math.min(...values).toFixed(digits)}-${Math.max(...values).toFixed(digits)}]`;
