/**
 * Compares the app's exports with hand-written floors and with library writers. Each run has a new worker in a new
 * page. Variants are interleaved, in reversed order every other round. Prints medians and ratios per round.
 *
 * npm run bench:exports -- [--rows 1000,10000] [--rounds 5] [--kind xlsx|pdf] [--only ours,floor]
 */
import { createServer } from 'node:http';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const { findChromium, chromiumFlags } = createRequire(import.meta.url)('../../tools/chromium.cjs');

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '5' },
    kind: { type: 'string', default: 'xlsx,pdf' },
    only: { type: 'string', default: '' },
    json: { type: 'string', default: '' },
  },
});
const only = options.only.split(',').filter(Boolean);
const variants = readdirSync(join(here, 'variants')).map((file) => {
  const [kind, ...name] = parse(file).name.split('-');
  return { kind, name: name.join('-'), path: join(here, 'variants', file) };
});

async function bundle({ path }) {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'worker.mjs')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    alias: { variant: path },
    external: ['html2canvas', 'dompurify', 'canvg'],
    loader: { '.ttf': 'empty' },
    mainFields: ['es2020', 'browser', 'module', 'main'],
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const scripts = new Map();
for (const variant of variants) {
  variant.url = `/${variant.kind}-${variant.name}.js`;
  scripts.set(variant.url, await bundle(variant));
}
const server = createServer(({ url }, answer) => {
  const script = scripts.get(url);
  answer.setHeader('Content-Type', script === undefined ? 'text/html' : 'text/javascript');
  answer.end(script ?? '<!doctype html><title>bench</title>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', ...chromiumFlags] });
const processes = await browser.newBrowserCDPSession();
const renderers = async () =>
  (await processes.send('SystemInfo.getProcessInfo')).processInfo.filter(({ type }) => type === 'renderer');

/** Memory of a process in kB from /proc; NaN without /proc. */
function memory(pid, field) {
  try {
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return NaN;
  }
}

async function run({ url }, rows) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(origin);
  await page.evaluate(async (address) => {
    const worker = new Worker(address, { type: 'module' });
    await new Promise((resolve, reject) => {
      worker.onmessage = resolve;
      worker.onerror = (event) => reject(new Error(event.message));
    });
    globalThis.worker = worker;
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'longtask' });
  }, url);
  const idle = new Map((await renderers()).map(({ id }) => [id, memory(id, 'VmRSS')]));
  const result = await page.evaluate(
    (count) =>
      new Promise((resolve, reject) => {
        globalThis.worker.onmessage = ({ data }) => resolve({ ...data, longest: globalThis.longest });
        globalThis.worker.onerror = (event) => reject(new Error(event.message));
        globalThis.worker.addEventListener('error', (event) => reject(new Error(event.message)));
        globalThis.worker.postMessage(count);
      }),
    rows,
  );
  // The process of the page is the one whose memory grew.
  const peak = Math.max(...[...idle].map(([id, resident]) => memory(id, 'VmHWM') - resident)) / 1024;
  await context.close();
  return { ...result, peak };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const fixed = (number, digits = 2) => (Number.isFinite(number) ? number.toFixed(digits) : '-');
const report = [];

for (const kind of options.kind.split(',')) {
  for (const rows of options.rows.split(',').map(Number)) {
    const chosen = variants.filter(
      (variant) => variant.kind === kind && (!only.length || variant.name === 'floor' || only.includes(variant.name)),
    );
    const results = new Map(chosen.map(({ name }) => [name, []]));
    for (let round = 0; round < Number(options.rounds); round++) {
      for (const variant of round % 2 ? chosen.toReversed() : chosen) {
        results.get(variant.name).push(await run(variant, rows));
      }
    }
    const floor = results.get('floor');
    console.log(`\n### ${kind}, ${rows.toLocaleString('en')} rows, ${options.rounds} rounds\n`);
    console.log('| variant | ms | × floor [min-max] | MB file | peak MB (× floor) | longest main-thread task ms |');
    console.log('|---|---|---|---|---|---|');
    for (const [name, runs] of results) {
      const ratios = runs.map(({ ms }, index) => ms / floor[index].ms);
      const peak = median(runs.map((each) => each.peak));
      const row = {
        kind,
        rows,
        name,
        ms: median(runs.map(({ ms }) => ms)),
        ratio: median(ratios),
        low: Math.min(...ratios),
        high: Math.max(...ratios),
        bytes: runs[0].bytes,
        peak,
        peakRatio: peak / median(floor.map((each) => each.peak)),
        longest: Math.max(...runs.map(({ longest }) => longest)),
      };
      report.push(row);
      console.log(
        `| ${name} | ${fixed(row.ms, 0)} | ${fixed(row.ratio)} [${fixed(row.low)}-${fixed(row.high)}] | ${fixed(row.bytes / 1e6)} | ${fixed(peak, 0)} (${fixed(row.peakRatio)}) | ${fixed(row.longest, 0)} |`,
      );
    }
  }
}
if (options.json) writeFileSync(options.json, JSON.stringify(report, null, 2));
await browser.close();
server.close();
