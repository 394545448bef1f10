import type { BrowserContext, CDPSession, Page } from '@playwright/test';

const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const SLOWDOWN = 4;

/** Milliseconds after which a visit without a row fails. */
const VISIT_TIMEOUT = 120_000;

/** An embedding of the app in a shell. */
export interface Embedding {
  readonly name: string;
  /** Opens the shell, up to the click on the menu. */
  openShell(page: Page): Promise<void>;
  readonly link: string;
}

export interface Cost {
  readonly ms: number;
  readonly requests: number;
  readonly kB: number;
  /** Requests for our files, without API requests. */
  readonly ours: number;
}

type Report = (what: 'click' | 'row', at: number) => void;

const reports = new WeakMap<Page, Report>();

/**
 * Runs in every frame: records the time of the click on the menu and of the frame after the first row, by the page's
 * clock. Playwright's locators poll too slowly for that.
 */
function watch(): void {
  const clock = (time: number): number => performance.timeOrigin + time;
  const { report } = window as unknown as { report: Report };
  addEventListener('click', ({ timeStamp }) => report('click', clock(timeStamp)), true);
  const look = (): unknown =>
    document.querySelector('tbody tr')
      ? setTimeout(() => report('row', clock(performance.now())))
      : requestAnimationFrame(look);
  requestAnimationFrame(look);
}

/** Reports the times of the click and of the first row to the benchmark. */
export async function watchPages(context: BrowserContext): Promise<void> {
  await context.exposeBinding('report', ({ page }, ...report: Parameters<Report>) => reports.get(page)?.(...report));
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(watch);
}

interface Response {
  readonly requestId: string;
  readonly response: { readonly url: string; readonly fromDiskCache?: boolean };
}

/** Costs from the click to the first row. Rejects with the console's messages when no row appears. */
export async function visit(page: Page, { name, openShell, link }: Embedding): Promise<Cost> {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', ({ message }) => messages.push(message));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await openShell(page);
  await page.waitForLoadState('networkidle');
  await slowDown(devtools);
  const traffic = countTraffic(devtools);

  const times = { click: NaN, row: NaN };
  const painted = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error([`${name}: no row within ${VISIT_TIMEOUT / 1_000} s`, ...messages].join('\n')));
    }, VISIT_TIMEOUT);
    reports.set(page, (what, at) => {
      times[what] = at;
      if (what !== 'row') return;
      clearTimeout(timer);
      resolve();
    });
  });
  await Promise.all([page.getByRole('link', { name: link }).click(), painted]);
  return { ms: times.row - times.click, ...traffic() };
}

async function slowDown(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

/** Counts network traffic, without cached responses, until the returned function is called. */
function countTraffic(devtools: CDPSession): () => Omit<Cost, 'ms'> {
  const requests: string[] = [];
  const cached = new Set<string>();
  let bytes = 0;
  devtools.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId));
  devtools.on('Network.responseReceived', ({ requestId, response }: Response) => {
    if (!response.fromDiskCache && !cached.has(requestId)) requests.push(response.url);
  });
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return () => ({
    requests: requests.length,
    kB: bytes / 1024,
    ours: requests.filter((url) => !url.includes('/api/')).length,
  });
}
