import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { chromiumFlags, findChromium } = require('../chromium.cjs');
const HTML = '<!doctype html><html lang="id"><meta charset="utf-8"><title>specs</title><body></body></html>';
const JASMINE = ['jasmine.js', 'jasmine-html.js', 'boot0.js'];

/** A page with Jasmine and the specs. */
export class SpecPage {
  static async open(scripts) {
    const files = new Map(scripts);
    for (const name of JASMINE)
      files.set(`/${name}`, readFileSync(require.resolve(`jasmine-core/lib/jasmine-core/${name}`)));
    files.set('/page.js', readFileSync(new URL('page.js', import.meta.url)));
    const server = createServer(({ url }, response) => {
      const script = files.get(url);
      response.setHeader('content-type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
      response.end(script ?? HTML);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', ...chromiumFlags] });
    return new SpecPage(server, browser, await browser.newPage());
  }

  constructor(server, browser, page) {
    this.server = server;
    this.browser = browser;
    this.page = page;
  }

  /** Loads all modules again, with a mutant active if one is given. */
  async load(mutant) {
    await this.page.goto(`http://localhost:${this.server.address().port}/`);
    await this.page.evaluate((activeMutant) => (globalThis.__stryker__ = { activeMutant }), mutant);
    for (const url of [...JASMINE, 'page.js', 'specs.js']) await this.page.addScriptTag({ url: `/${url}` });
  }

  run(options) {
    return this.page.evaluate((given) => globalThis.runSpecs(given), options);
  }

  coverage() {
    return this.page.evaluate(() => globalThis.__stryker__.mutantCoverage);
  }

  async close() {
    this.server.close();
    await this.browser.close();
  }
}
