import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, test } from 'node:test';

const { findChromium } = createRequire(import.meta.url)('./chromium.cjs');

const BINARY = '\u007fELF';
let folder;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'browsers-'))));

function file(path, content = BINARY) {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, content, { mode: 0o755 });
  return whole;
}

test('CHROME_BIN names the browser', () => {
  const chosen = file('own/browser');
  file('bin/chromium');
  assert.equal(findChromium({ CHROME_BIN: chosen, PATH: join(folder, 'bin') }, []), chosen);
});

test('a CHROME_BIN that is not there is passed over', () => {
  const found = file('bin/google-chrome');
  assert.equal(findChromium({ CHROME_BIN: join(folder, 'nowhere'), PATH: join(folder, 'bin') }, []), found);
});

test('the headless shell is taken before what is on the PATH, and other places come last', () => {
  const onPath = file('bin/chromium');
  const [shell, other] = [file('lib/chromium-headless-shell'), file('Applications/chrome')];
  assert.equal(findChromium({ PATH: join(folder, 'bin') }, [shell, other]), shell);
  assert.equal(findChromium({ PATH: join(folder, 'bin') }, [join(folder, 'none'), other]), onPath);
  assert.equal(findChromium({ PATH: join(folder, 'empty') }, [join(folder, 'none'), other]), other);
});

test('where there is none, nothing is found', () => {
  mkdirSync(join(folder, 'bin', 'chromium'), { recursive: true });
  assert.equal(findChromium({ PATH: join(folder, 'bin') }, []), undefined);
});

test('a script that starts the browser as its child is replaced by the browser', () => {
  const browser = file('lib/chromium/chromium-headless-shell');
  const script = file('bin/chromium-headless-shell', `#!/bin/sh\n${browser} "$@"\n`);
  assert.equal(findChromium({ CHROME_BIN: script }, []), browser);
  assert.equal(findChromium({ PATH: join(folder, 'bin') }, []), browser);
});

test('neither a debugger nor another script is taken for the browser', () => {
  const browser = file('lib/chromium/chromium');
  const [debugger_, inner] = [file('bin/gdb'), file('bin/chrome-setup', '#!/bin/sh\n')];
  const script = file('bin/start', `#!/bin/sh\nGDB=${debugger_}\n. ${inner}\n${browser} "$@"\n`);
  assert.equal(findChromium({ CHROME_BIN: script }, []), browser);
});

test('a script that is reached by a link has the browser beside it', () => {
  const browser = file('opt/google/chrome/chrome');
  const script = file('opt/google/chrome/google-chrome', '#!/bin/sh\nexec -a "$0" "$HERE/chrome" "$@"\n');
  mkdirSync(join(folder, 'bin'));
  symlinkSync(script, join(folder, 'bin', 'google-chrome'));
  assert.equal(findChromium({ PATH: join(folder, 'bin') }, []), browser);
});

test('a script that gives its place to a browser that is not known stays what it is', () => {
  const script = file('own/start', '#!/bin/sh\nexec my-browser "$@"\n');
  assert.equal(findChromium({ CHROME_BIN: script }, []), script);
});

test('a script that keeps a browser that is not known as its child is passed over', () => {
  const script = file('own/start', '#!/bin/sh\nmy-browser "$@"\n');
  const other = file('bin/chromium');
  assert.equal(findChromium({ CHROME_BIN: script, PATH: join(folder, 'bin') }, []), other);
  assert.equal(findChromium({ CHROME_BIN: script }, []), undefined);
});
