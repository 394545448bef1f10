import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const { findChromium } = createRequire(import.meta.url)('./chromium.cjs');

const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });

/** Ways to get a browser where none is installed, nearest first. */
const ways = [
  {
    fits: existsSync('/etc/debian_version') && process.getuid?.() === 0,
    install() {
      run('apt-get', 'update', '-qq');
      run('apt-get', 'install', '-y', '-qq', 'chromium-headless-shell');
    },
  },
  {
    fits: existsSync('/etc/debian_version') && process.getuid?.() === 0,
    install() {
      run('apt-get', 'install', '-y', '-qq', 'chromium');
    },
  },
  { fits: true, install: () => run('npx', 'playwright', 'install', '--with-deps', 'chromium') },
];

/** Path of a Chromium for the tests; installs one where there is none. Throws with what to do when that fails. */
export function ensureBrowser() {
  for (const { install } of findChromium() ? [] : ways.filter((way) => way.fits)) {
    try {
      install();
      break;
    } catch (error) {
      console.warn(String(error));
    }
  }
  const browser = findChromium();
  if (!browser) {
    throw new Error(
      'No Chromium, Chrome or Edge was found. Install one, or set CHROME_BIN to its path, and run again.',
    );
  }
  return browser;
}
