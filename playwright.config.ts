import { defineConfig } from '@playwright/test';
import { createRequire } from 'node:module';

const { findChromium, chromiumFlags } = createRequire(import.meta.url)('./tools/chromium.cjs') as {
  findChromium: () => string | undefined;
  chromiumFlags: string[];
};

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A shared machine may stall once; the report still names the test as flaky.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    baseURL: 'http://localhost:4310',
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    // A trace slows a test down: only the second try of one that failed has it.
    trace: 'on-first-retry',
    launchOptions: { executablePath: findChromium(), args: ['--no-sandbox', ...chromiumFlags] },
  },
  webServer: [
    {
      command: 'tsx mocks/server/serve.ts --port 4310 --static dist/app --csp',
      url: 'http://localhost:4310/mock/health',
      reuseExistingServer: false,
    },
    {
      command: 'tsx e2e/hosts/serve.ts',
      url: 'http://localhost:4322/mock/health',
      reuseExistingServer: false,
    },
  ],
});
