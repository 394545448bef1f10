import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedPackages, ensureBrowser, installHints } from './ensure-browser.mjs';

const INSTALLED =
  'Inst chromium-headless-shell (156.0 Debian-Security:12 [amd64])\nConf chromium-headless-shell (156.0)';

/** A machine that has a browser after a command that contains `cure`. */
function machine({ cure = '', simulation = INSTALLED, breaks = '', ...facts } = {}) {
  const ran = [];
  return {
    isDebian: true,
    isRoot: true,
    ...facts,
    ran,
    find: () => (ran.some((line) => cure && line.includes(cure)) ? '/usr/lib/chromium/x' : undefined),
    simulate: () => simulation,
    run(words) {
      const line = words.join(' ');
      ran.push(line);
      if (breaks && line.includes(breaks)) throw new Error(`${line} failed`);
    },
  };
}

test('a browser that is there is taken, and nothing runs', () => {
  const ready = { ...machine(), find: () => '/usr/bin/chrome' };
  assert.equal(ensureBrowser(ready), '/usr/bin/chrome');
  assert.deepEqual(ready.ran, []);
});

test('on Debian the headless shell is added, alone', () => {
  const debian = machine({ cure: 'install' });
  assert.equal(ensureBrowser(debian), '/usr/lib/chromium/x');
  assert.deepEqual(debian.ran, [
    'apt-get update -qq',
    'apt-get install -y -qq --no-install-recommends --no-upgrade --no-remove chromium-headless-shell',
  ]);
});

test('every way of apt-get leaves what is installed as it is', () => {
  const commands = installHints({ isDebian: true, isRoot: true })
    .flat()
    .map((step) => step.unlessItChanges ?? step)
    .filter((words) => words[0] === 'apt-get' && words[1] === 'install');
  assert.equal(commands.length, 2);
  for (const words of commands) {
    for (const option of ['--no-install-recommends', '--no-upgrade', '--no-remove']) assert.ok(words.includes(option));
  }
});

for (const [what, simulation] of [
  ['upgrade', 'Inst systemd [252.1] (252.2 Debian:12 [amd64])\nInst chromium (156 Debian [amd64])'],
  ['remove', 'Remv cups [2.4]\nInst chromium (156 Debian [amd64])'],
]) {
  test(`a package that would ${what} another is not installed`, (context) => {
    const warned = context.mock.method(console, 'warn', () => undefined);
    const debian = machine({ cure: 'playwright', simulation });
    ensureBrowser(debian);
    assert.deepEqual(debian.ran, [
      'apt-get update -qq',
      'apt-get update -qq',
      'npx playwright install --only-shell chromium --with-deps',
    ]);
    assert.match(warned.mock.calls[0].arguments[0], /would change (systemd|cups)/);
  });
}

test('the packages that a simulation changes are named, new ones are not', () => {
  assert.deepEqual(changedPackages(INSTALLED), []);
  assert.deepEqual(changedPackages('Inst a [1] (2)\nInst b (1)\nRemv c [1]\nConf a (2)'), ['a', 'c']);
});

test('where a way fails the next one is gone', (context) => {
  context.mock.method(console, 'warn', () => undefined);
  const debian = machine({ cure: 'install chromium', breaks: 'chromium-headless-shell' });
  assert.throws(() => ensureBrowser(debian), /CHROME_BIN/);
  assert.match(debian.ran.at(-1), /^npx playwright/);
});

test('without the right to install packages, or without apt, the browser alone is downloaded', () => {
  for (const facts of [{ isRoot: false }, { isDebian: false }]) {
    const other = machine({ ...facts, cure: 'playwright' });
    ensureBrowser(other);
    assert.deepEqual(other.ran, ['npx playwright install --only-shell chromium']);
  }
});

test('when nothing helps it is said what to do', (context) => {
  context.mock.method(console, 'warn', () => undefined);
  assert.throws(() => ensureBrowser(machine({ breaks: ' ' })), /Install one, or set CHROME_BIN to its path/);
});
