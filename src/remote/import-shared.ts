import { type SharedModules, SHARED_MODULES_REQUEST } from './shared-modules';

let modules: SharedModules = new Map();
const receive = (response: SharedModules): SharedModules => (modules = response);
document.dispatchEvent(new CustomEvent(SHARED_MODULES_REQUEST, { detail: receive }));

/**
 * Reads exports of a shared package; `build:remote` replaces the imports of federated files by it.
 *
 * @returns a function from the name of an export to its value; it throws an Error for an export that is missing.
 */
export function importShared(name: string): (symbol: string) => unknown {
  const exports = modules.get(name) ?? {};
  return (symbol) => exports[symbol] ?? throwMissing(name, symbol);
}

function throwMissing(name: string, symbol: string): never {
  throw new Error(`HAI-CSO needs ${symbol} of ${name}, which the shell's version does not have`);
}
