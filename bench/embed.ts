/**
 * Cost from the click on the menu to the first row in an open shell: requests, kB and time, at 150 ms latency, 1.6
 * Mbit/s and 4× CPU slowdown. Compares the remote with an iframe, a self-contained bundle, and a webpack remote of the
 * same sources (bench/webpack), each cold and warm (second visit). The embeddings are interleaved; a ratio is the
 * median of the rounds' ratios.
 * `npm run build && npm run build:remote && npm run build:hosts && npm run bench:embed [-- --rounds 11 --only webpack]`
 */
import { type Browser, type Page } from '@playwright/test';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { HOSTS, REMOTE, SHELL } from '../e2e/hosts/origins';
import { logIn } from '../e2e/hosts/log-in';
import { listenerFor } from '../mocks/server/listener';
import { median, openBrowser } from './app-in-browser';
import { type Cost, visit, watchPages, type Embedding } from './embed-visit';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '11' }, only: { type: 'string', default: '' } },
});
const ALONE = 'http://localhost:4323';
const WEBPACK_SHELL = 'http://localhost:4324';
const WEBPACK_REMOTE = 'http://localhost:4325';
const SITES: Readonly<Record<string, string>> = {
  [SHELL]: 'dist/shell',
  [REMOTE]: 'dist/remote',
  [HOSTS]: 'dist/hosts',
  [ALONE]: 'dist/app',
  [WEBPACK_SHELL]: 'dist/webpack-shell',
  [WEBPACK_REMOTE]: 'dist/webpack-remote',
};

const open = (url: string) => (page: Page) => page.goto(url).then(() => undefined);

const BUNDLE = '(b) self-contained bundle';
const ORDINARY = '(c) the same sources, ordinary webpack remote';

const EMBEDDINGS: readonly Embedding[] = [
  {
    name: 'stand-in shell, Native Federation',
    link: 'Tiket Bantuan dan Layanan Perbendaharaan',
    async openShell(page) {
      await page.goto(`${SHELL}/#/beranda`);
      const entry = page.getByRole('link', { name: 'Tiket Bantuan dan Layanan Perbendaharaan' });
      await entry.or(page.getByLabel('Kata Sandi')).waitFor();
      if (await page.getByLabel('Kata Sandi').isVisible()) await logIn(page);
      await entry.waitFor();
    },
  },
  { name: 'Module Federation shell', link: 'HAI-CSO', openShell: open(`${HOSTS}/`) },
  { name: 'webpack shell', link: 'HAI-CSO', openShell: open(`${WEBPACK_SHELL}/?remote=${REMOTE}/remoteEntry.js`) },
  { name: '(a) the same app in an iframe', link: 'HAI-CSO', openShell: open(`${HOSTS}/?iframe=${ALONE}/`) },
  { name: BUNDLE, link: 'HAI-CSO', openShell: open(`${HOSTS}/?entry-point=mount`) },
  { name: ORDINARY, link: 'HAI-CSO', openShell: open(`${WEBPACK_SHELL}/?remote=${WEBPACK_REMOTE}/remoteEntry.js`) },
];
const measured = EMBEDDINGS.filter(({ name }) => name.includes(options.only));

const VISITS = ['cold', 'warm'] as const;
type Costs = Record<(typeof VISITS)[number], Cost[]>;

async function measure(browser: Browser, embedding: Embedding, costs: Costs): Promise<void> {
  const context = await browser.newContext();
  await watchPages(context);
  for (const kind of VISITS) {
    const page = await context.newPage();
    costs[kind].push(await visit(page, embedding));
    await page.close();
  }
  await context.close();
}

/** Median of the rounds' ratios. */
const ratio = (of: readonly Cost[], to: readonly Cost[] | undefined): string =>
  to ? median(of.map(({ ms }, round) => ms / (to[round]?.ms ?? NaN))).toFixed(2) : '';

function tableOf(all: ReadonlyMap<string, Costs>): readonly Record<string, string | number>[] {
  return [...all].flatMap(([embedding, costs]) =>
    VISITS.map((kind) => {
      const of = (key: keyof Cost): number[] => costs[kind].map((cost) => cost[key]);
      const ms = of('ms');
      return {
        embedding,
        cache: kind,
        'ms to the first row [min-max]': `${median(ms).toFixed(0)} [${Math.min(...ms).toFixed(0)}-${Math.max(...ms).toFixed(0)}]`,
        '× its cold time': ratio(costs[kind], costs.cold),
        '× (b)': ratio(costs[kind], all.get(BUNDLE)?.[kind]),
        '× (c)': ratio(costs[kind], all.get(ORDINARY)?.[kind]),
        requests: median(of('requests')),
        'for our files': median(of('ours')),
        kB: median(of('kB')).toFixed(0),
      };
    }),
  );
}

const servers = Object.entries(SITES).map(([origin, staticFolder]) => {
  const port = Number(new URL(origin).port);
  return createServer(listenerFor({ port, staticFolder, csp: false })).listen(port);
});
const browser = await openBrowser();
try {
  const all = new Map<string, Costs>(measured.map(({ name }) => [name, { cold: [], warm: [] }]));
  for (let round = 0; round < Number(options.rounds); round++) {
    const inOrder = round % 2 === 0 ? measured : measured.toReversed();
    for (const embedding of inOrder) await measure(browser, embedding, all.get(embedding.name) as Costs);
  }
  console.table(tableOf(all));
} finally {
  await browser.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
}
