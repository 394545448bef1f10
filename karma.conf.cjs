const { mkdirSync, writeFileSync } = require('node:fs');
const { findChromium, chromiumFlags } = require('./tools/chromium.cjs');

process.env.CHROME_BIN = findChromium();

/** Leaves the counts for tools/test.mjs, which adds up the closing line. A function: karma calls it without `new`. */
function Tally() {
  this.adapters = [];
  this.onRunComplete = (_browsers, { success, failed, error }) => {
    mkdirSync('coverage', { recursive: true });
    writeFileSync(
      'coverage/tally.json',
      JSON.stringify({ passed: success, failed: failed + (error && !failed ? 1 : 0) }),
    );
  };
}

module.exports = (config) =>
  config.set({
    frameworks: ['jasmine'],
    plugins: [
      require('karma-jasmine'),
      require('karma-chrome-launcher'),
      require('karma-coverage'),
      { 'reporter:tally': ['type', Tally] },
    ],
    browsers: ['Headless'],
    customLaunchers: { Headless: { base: 'ChromeHeadless', flags: ['--no-sandbox', ...chromiumFlags] } },
    client: { jasmine: { random: true, timeoutInterval: 180_000 } },
    reporters: ['dots', 'tally'],
    coverageReporter: {
      dir: 'coverage',
      reporters: [{ type: 'text-summary' }, { type: 'html' }, { type: 'json-summary' }],
      check: { global: { lines: 92, branches: 85 } },
    },
    // Limits for a machine that does much else meanwhile; a test waits for a state, never for one of these.
    captureTimeout: 300_000,
    browserNoActivityTimeout: 300_000,
    browserDisconnectTimeout: 60_000,
    pingTimeout: 60_000,
    processKillTimeout: 10_000,
    restartOnFileChange: true,
  });
