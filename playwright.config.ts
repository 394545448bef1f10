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
  retries: 0,
  // For a machine that does much else meanwhile; a test waits for a state, never for one of these.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    baseURL: 'http://localhost:4310',
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    // A trace or screenshots slow every test down; `npm run test:e2e -- --trace on` makes both.
    screenshot: 'off',
    launchOptions: { executablePath: findChromium(), args: ['--no-sandbox', ...chromiumFlags] },
  },
  webServer: [
    {
      command: 'tsx mocks/server/serve.ts --port 4310 --static dist/app --csp',
      url: 'http://localhost:4310/mock/health',
      reuseExistingServer: false,
      timeout: 180_000,
    },
    {
      command: 'tsx mocks/server/serve.ts --port 4311 --static dist/demo',
      url: 'http://localhost:4311/mock/health',
      reuseExistingServer: false,
      timeout: 180_000,
    },
    {
      command: 'tsx e2e/hosts/serve.ts',
      url: 'http://localhost:4322/mock/health',
      reuseExistingServer: false,
      timeout: 180_000,
    },
  ],
});
