const { findChromium, chromiumFlags } = require('./tools/chromium.cjs');

process.env.CHROME_BIN = findChromium();

module.exports = (config) =>
  config.set({
    frameworks: ['jasmine'],
    plugins: [require('karma-jasmine'), require('karma-chrome-launcher'), require('karma-coverage')],
    browsers: ['Headless'],
    customLaunchers: { Headless: { base: 'ChromeHeadless', flags: ['--no-sandbox', ...chromiumFlags] } },
    client: { jasmine: { random: true } },
    reporters: ['dots'],
    coverageReporter: {
      dir: 'coverage',
      reporters: [{ type: 'text-summary' }, { type: 'html' }, { type: 'json-summary' }],
      check: { global: { lines: 90, branches: 80 } },
    },
    browserNoActivityTimeout: 120_000,
    restartOnFileChange: true,
  });
