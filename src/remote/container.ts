import { reloadEntryPoint } from './reload-entry-point';
import { linkRoutes, type ShareScope } from './share-scope';

/** Entry points of the Module Federation protocol; each gives the module's exports. */
const EXPOSES: Readonly<Record<string, (scope: ShareScope) => Promise<unknown>>> = {
  './Routes': loadRoutes,
  './mount': () => import('./mount'),
  './element': () => import('./element'),
};

let scope: ShareScope = {};

/** Module Federation protocol: what the shell has to share. */
export function init(shared: ShareScope): void {
  scope = shared;
}

/** Module Federation protocol: a factory of one of our modules. */
export async function get(name: string): Promise<() => unknown> {
  const open = EXPOSES[name];
  if (!open) throw new Error(`HAI-CSO has no ${name}; it has ${Object.keys(EXPOSES).join(', ')}`);
  const exports = await open(scope);
  return () => exports;
}

let routes: Promise<unknown> | null = null;
let failed = false;

/** Once for all who ask; a failure is forgotten, so that a second attempt can succeed, with the newest entry point. */
function loadRoutes(shared: ShareScope): Promise<unknown> {
  routes ??= (failed ? loadFromServer(shared) : linkRoutes(HAI_CSO_BUILD.linked, shared)).catch((error: unknown) => {
    routes = null;
    failed = true;
    throw error;
  });
  return routes;
}

async function loadFromServer(shared: ShareScope): Promise<unknown> {
  const fresh = await reloadEntryPoint<{ init: typeof init; get: typeof get }>();
  if (!fresh) return linkRoutes(HAI_CSO_BUILD.linked, shared);
  fresh.init(shared);
  return (await fresh.get('./Routes'))();
}
