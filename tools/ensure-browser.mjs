import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const { findChromium } = createRequire(import.meta.url)('./chromium.cjs');

/** Installs a package with its dependencies. Upgrades and removes nothing. */
const APT = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', '--no-upgrade', '--no-remove'];

/** Commands that install a browser, the preferred one first. */
export function installHints({ isDebian, isRoot }) {
  const download = ['npx', 'playwright', 'install', '--only-shell', 'chromium'];
  if (!isDebian || !isRoot) return [[download]];
  const apt = (name) => [['apt-get', 'update', '-qq'], { unlessItChanges: [...APT, name] }];
  return [apt('chromium-headless-shell'), apt('chromium'), [[...download, '--with-deps']]];
}

/**
 * Packages that apt-get would upgrade or remove, from the output of `--simulate`: `Inst name [installed version] …`.
 */
export function changedPackages(simulation) {
  return [...simulation.matchAll(/^(?:Inst (\S+) \[|Remv (\S+))/gm)].map(([, changed, removed]) => changed ?? removed);
}

const thisMachine = {
  isDebian: existsSync('/etc/debian_version'),
  isRoot: process.getuid?.() === 0,
  find: findChromium,
  run: ([command, ...args]) =>
    execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }),
  simulate: ([command, ...args]) => execFileSync(command, [...args, '--simulate'], { encoding: 'utf8' }),
};

function runStep(step, { run, simulate }) {
  if (Array.isArray(step)) return run(step);
  const changed = changedPackages(simulate(step.unlessItChanges));
  if (changed.length > 0) throw new Error(`${step.unlessItChanges.join(' ')} would change ${changed.join(', ')}`);
  return run(step.unlessItChanges);
}

/** Path of a Chromium for the tests, which is installed if there is none. Throws with instructions when that fails. */
export function ensureBrowser(machine = thisMachine) {
  for (const steps of machine.find() ? [] : installHints(machine)) {
    try {
      steps.forEach((step) => runStep(step, machine));
      if (machine.find()) break;
    } catch (error) {
      console.warn(String(error));
    }
  }
  const browser = machine.find();
  if (!browser) {
    throw new Error(
      'No Chromium, Chrome or Edge was found. Install one, or set CHROME_BIN to its path, and run again.',
    );
  }
  return browser;
}
