/** Exports of a module. */
export type ModuleExports = Readonly<Record<string, unknown>>;

/** Shared packages by name, each with the exports of the copy that our federated files use. */
export type SharedModules = ReadonlyMap<string, ModuleExports>;

/** DOM event that a federated file dispatches as soon as it runs; its `detail` is a function that takes the modules. */
export const SHARED_MODULES_REQUEST = 'hai-cso-shared-modules-request';

/**
 * Answers the requests of federated files that start while `load` runs; settles as `load` does. By a DOM event, because
 * modules that are loaded by URL share no scope: a global would be the shell's, and a common file one more to load.
 */
export async function provideSharedModules<T>(modules: SharedModules, load: () => Promise<T>): Promise<T> {
  const respond = (event: Event): void => (event as CustomEvent<(modules: SharedModules) => void>).detail(modules);
  document.addEventListener(SHARED_MODULES_REQUEST, respond);
  try {
    return await load();
  } finally {
    document.removeEventListener(SHARED_MODULES_REQUEST, respond);
  }
}
