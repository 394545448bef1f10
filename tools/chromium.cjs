const {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} = require('node:fs');
const { basename, delimiter, dirname, join } = require('node:path');

// Starts faster than the full browser, because it has no window.
const headlessShell = '/usr/lib/chromium/chromium-headless-shell';
const names = [
  ...['chromium', 'chromium-browser', 'chromium-headless-shell', 'google-chrome', 'google-chrome-stable'],
  ...['microsoft-edge', 'chrome.exe'],
];
const places = [
  headlessShell,
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Browsers that Playwright has downloaded, including those of other versions. */
function downloaded() {
  const full = require('@playwright/test').chromium.executablePath();
  const build = /chromium-(\d+)/.exec(full)?.[1];
  const folder = full.slice(0, full.indexOf(`chromium-${build}`)) + `chromium_headless_shell-${build}`;
  const files = build && existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  const shells = files.filter((file) => /^(?:chrome-)?headless[-_]shell(?:\.exe)?$/.test(basename(file)));
  return [...shells.map((file) => join(folder, file)), full];
}

function isScript(path) {
  const start = Buffer.alloc(2);
  const file = openSync(path, 'r');
  readSync(file, start);
  closeSync(file);
  return start.toString('latin1') === '#!';
}

/**
 * Path of the real executable. On Debian, `chromium` is a shell script that starts the browser as its child and passes
 * no signals on, so the test runner would wait for the browser forever.
 */
function withoutWrapper(path) {
  if (!isScript(path)) return path;
  const script = realpathSync(path);
  const text = readFileSync(script, 'utf8');
  const own = basename(script);
  const near = ['chrome', 'msedge'].map((name) => join(dirname(script), name));
  const named = text.match(/\/[\w./-]+/g) ?? [];
  const isBrowser = (file) => /^(?:chrom|google-chrome|headless|msedge)/.test(basename(file)) && isFile(file);
  const found = [...named, ...near, join('/usr/lib', own, own)].find((file) => isBrowser(file) && !isScript(file));
  // A script with `exec` is replaced by the browser, which then receives the signals.
  return found ?? (/^\s*exec\s/m.test(text) ? path : undefined);
}

function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

/** Path of an installed Chromium, Chrome or Edge; undefined when there is none. */
function findChromium({ CHROME_BIN, PATH = '' } = process.env, others = [...places, ...downloaded()]) {
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const [shell, ...rest] = others;
  const found = [CHROME_BIN, shell, ...onPath, ...rest].filter((path) => path && isFile(path));
  return found.map(withoutWrapper).find((path) => path);
}

const disabledFeatures = [
  // The address bar draws its popups as pages in processes of their own: a third of the processor time of a short test.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  // What Playwright disables: the last switch of this name is the one that holds.
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'LensOverlay'],
  ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'Translate'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  ...['PreconnectToSearch', 'AcceptCHFrame', 'GlobalMediaControls'],
];

const chromiumFlags = [
  `--disable-features=${disabledFeatures}`,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

module.exports = { findChromium, chromiumFlags };
