/**
 * From the click on the menu to the first row, in a shell whose own page stands already: requests, kB and time at
 * 150 ms latency, 1.6 Mbit/s and 4× CPU slowdown, beside an iframe and a self-contained bundle: cold, and warm, the
 * second visit.
 * `npm run build && npm run build:remote && npm run build:hosts && npm run bench:embed`
 */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { HOSTS, REMOTE, SHELL } from '../e2e/hosts/origins';
import { logIn } from '../e2e/hosts/log-in';
import { listenerFor } from '../mocks/server/listener';

const { findChromium, chromiumFlags } = createRequire(import.meta.url)('../tools/chromium.cjs') as {
  findChromium: () => string | undefined;
  chromiumFlags: string[];
};

const ROUNDS = 11;
const ALONE = 'http://localhost:4323';
const SITES: Readonly<Record<string, string>> = {
  [SHELL]: 'dist/shell',
  [REMOTE]: 'dist/remote',
  [HOSTS]: 'dist/hosts',
  [ALONE]: 'dist/app',
};
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const SLOWDOWN = 4;

interface Way {
  readonly name: string;
  /** Opens the shell and leaves it just before the click. */
  arrive(page: Page): Promise<void>;
  readonly link: string;
}

interface Cost {
  readonly ms: number;
  readonly requests: number;
  readonly kB: number;
  /** Requests for files of ours; the API's are not among them. */
  readonly ours: number;
}

type Report = (what: 'click' | 'row', at: number) => void;

const reports = new WeakMap<Page, Report>();

/**
 * Runs in every frame: the time of the click on the menu, and of the frame after the first row stands, by the page's
 * own clock, since Playwright asks for a locator only every half second.
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

interface Answered {
  readonly requestId: string;
  readonly response: { readonly url: string; readonly fromDiskCache?: boolean };
}

const host = (query: string) => (page: Page) => page.goto(`${HOSTS}/${query}`).then(() => undefined);

const WAYS: readonly Way[] = [
  {
    name: 'stand-in shell, Native Federation',
    link: 'Tiket Bantuan dan Layanan Perbendaharaan',
    async arrive(page) {
      await page.goto(`${SHELL}/#/beranda`);
      const entry = page.getByRole('link', { name: 'Tiket Bantuan dan Layanan Perbendaharaan' });
      await entry.or(page.getByLabel('Kata Sandi')).waitFor();
      if (await page.getByLabel('Kata Sandi').isVisible()) await logIn(page);
      await entry.waitFor();
    },
  },
  { name: 'Module Federation shell', link: 'HAI-CSO', arrive: host('') },
  { name: '(a) the same app in an iframe', link: 'HAI-CSO', arrive: host(`?iframe=${ALONE}/`) },
  { name: '(b) self-contained bundle', link: 'HAI-CSO', arrive: host('?door=mount') },
];

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

async function visit(page: Page, devtools: CDPSession, { arrive, link }: Way): Promise<Cost> {
  await arrive(page);
  await page.waitForLoadState('networkidle');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const requests: string[] = [];
  let bytes = 0;
  // Only what went over the network; a cache answers without being asked twice.
  const cached = new Set<string>();
  const onAnswer = ({ requestId, response }: Answered): void => {
    if (!response.fromDiskCache && !cached.has(requestId)) requests.push(response.url);
  };
  const onFinished = ({ encodedDataLength }: { encodedDataLength: number }): number => (bytes += encodedDataLength);
  const onCached = ({ requestId }: { requestId: string }): Set<string> => cached.add(requestId);
  devtools.on('Network.responseReceived', onAnswer);
  devtools.on('Network.requestServedFromCache', onCached);
  devtools.on('Network.loadingFinished', onFinished);

  const times = { click: NaN, row: NaN };
  const painted = new Promise<void>((resolve) => {
    reports.set(page, (what, at) => {
      times[what] = at;
      if (what === 'row') resolve();
    });
  });
  await page.getByRole('link', { name: link }).click();
  await painted;

  devtools.off('Network.responseReceived', onAnswer);
  devtools.off('Network.requestServedFromCache', onCached);
  devtools.off('Network.loadingFinished', onFinished);
  await devtools.send('Network.emulateNetworkConditions', { ...NETWORK, latency: 0, downloadThroughput: -1 });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return {
    ms: times.row - times.click,
    requests: requests.length,
    kB: bytes / 1024,
    ours: requests.filter((url) => !url.includes('/api/')).length,
  };
}

const VISITS = ['cold', 'warm'] as const;

async function measure(browser: Browser, way: Way): Promise<Record<(typeof VISITS)[number], Cost[]>> {
  const costs: Record<(typeof VISITS)[number], Cost[]> = { cold: [], warm: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext();
    await context.exposeBinding('report', ({ page }, ...report: Parameters<Report>) => reports.get(page)?.(...report));
    await context.addInitScript('globalThis.__name = (named) => named');
    await context.addInitScript(watch);
    for (const kind of VISITS) {
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Network.enable');
      costs[kind].push(await visit(page, devtools, way));
      await page.close();
    }
    await context.close();
  }
  return costs;
}

const servers = Object.entries(SITES).map(([origin, staticFolder]) => {
  const port = Number(new URL(origin).port);
  return createServer(listenerFor({ port, staticFolder, csp: false })).listen(port);
});
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', ...chromiumFlags] });
const all = new Map<Way, Awaited<ReturnType<typeof measure>>>();
for (const way of WAYS) all.set(way, await measure(browser, way));
const times = (way: Way | undefined, kind: (typeof VISITS)[number]): number =>
  median((way && all.get(way)?.[kind].map(({ ms }) => ms)) ?? []);
const table: Record<string, string | number>[] = [];
for (const [way, costs] of all) {
  for (const kind of VISITS) {
    const of = (key: keyof Cost): number[] => costs[kind].map((cost) => cost[key]);
    table.push({
      way: way.name,
      cache: kind,
      'ms to the first row [min-max]': `${median(of('ms')).toFixed(0)} [${Math.min(...of('ms')).toFixed(0)}-${Math.max(...of('ms')).toFixed(0)}]`,
      '× its cold time': (times(way, kind) / times(way, 'cold')).toFixed(2),
      '× (b)': (times(way, kind) / times(WAYS.at(-1), kind)).toFixed(2),
      requests: median(of('requests')),
      'for our files': median(of('ours')),
      kB: median(of('kB')).toFixed(0),
    });
  }
}
console.table(table);
await browser.close();
for (const server of servers) {
  server.closeAllConnections();
  server.close();
}
