const { existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');

// The engine without the windows around it, which cost each page of a test more than the page itself. Debian's command
// of that name is a script that does not pass a signal on, so that Karma would wait for ever for the browser to end.
const headlessShell = '/usr/lib/chromium/chromium-headless-shell';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome.exe'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where Playwright puts the browser that it downloads as a last resort. */
function downloaded() {
  return require('@playwright/test').chromium.executablePath();
}

/** Path of an installed Chromium, Chrome or Edge; undefined when there is none. */
function findChromium() {
  if (process.env.CHROME_BIN && existsSync(process.env.CHROME_BIN)) return process.env.CHROME_BIN;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
  return [headlessShell, ...onPath, ...places, downloaded()].find((path) => path && existsSync(path));
}

const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

module.exports = { findChromium, chromiumFlags };
