import { reloadEntryPoint } from './reload-entry-point';
import { loadRoutesWithScope, type ShareScope } from './share-scope';

/** Entry points of the Module Federation protocol; each gives the module's exports. */
const EXPOSES: Readonly<Record<string, (scope: ShareScope) => Promise<unknown>>> = {
  './Routes': loadRoutes,
  './mount': () => import('./mount'),
  './element': () => import('./element'),
};

let scope: ShareScope = {};

/** Module Federation protocol: receives the shell's share scope. */
export function init(shared: ShareScope): void {
  scope = shared;
}

/**
 * Module Federation protocol: the factory of one of our modules.
 *
 * @param name `./Routes`, `./mount` or `./element`.
 * @throws Error for another name, for a shell whose packages do not fit, or when a file cannot be loaded (F59).
 */
export async function get(name: string): Promise<() => unknown> {
  const open = EXPOSES[name];
  if (!open) throw new Error(`HAI-CSO has no ${name}; it has ${Object.keys(EXPOSES).join(', ')}`);
  const exports = await open(scope);
  return () => exports;
}

let routes: Promise<unknown> | null = null;
let failed = false;

/** Loads the routes once. After a failure the next call loads the newest entry point (F75). */
function loadRoutes(shared: ShareScope): Promise<unknown> {
  routes ??= (failed ? loadFromServer(shared) : loadRoutesWithScope(HAI_CSO_BUILD.federated, shared)).catch(
    (error: unknown) => {
      routes = null;
      failed = true;
      throw error;
    },
  );
  return routes;
}

async function loadFromServer(shared: ShareScope): Promise<unknown> {
  const fresh = await reloadEntryPoint<{ init: typeof init; get: typeof get }>();
  if (!fresh) return loadRoutesWithScope(HAI_CSO_BUILD.federated, shared);
  fresh.init(shared);
  return (await fresh.get('./Routes'))();
}
