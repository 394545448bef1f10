import type { FederatedParts, SharedPackage } from './build-facts';
import { type ModuleExports, provideSharedModules } from './shared-modules';
import { fetchFiles, importEntry } from './load-part';

/** Share scope of Module Federation: package name, version, and how to load it. */
export type ShareScope = Readonly<Record<string, Readonly<Record<string, SharedModule>>>>;

export interface SharedModule {
  readonly get: () => Factory | Promise<Factory>;
  /** Truthy when a remote or the shell runs this copy; a shell always runs its own Angular. */
  readonly loaded?: unknown;
}

type Factory = () => ModuleExports;

/**
 * Loads our routes. Each shared package is the shell's copy when that has the same major version, else our own. No file
 * of ours is imported before its hash was checked: the browser keeps a loaded module until the page is reloaded.
 *
 * @returns the exports of `routes.ts`.
 * @throws Error that names the packages, when the shell shares no Angular of our major; what `fetchFiles` rejects with.
 */
export async function loadRoutesWithScope(
  { start, screens, packages }: FederatedParts,
  scope: ShareScope,
): Promise<unknown> {
  throwOnMisfits(packages, scope);
  const missing = packages.flatMap((wanted) => (offerFor(wanted, scope) ? [] : (wanted.own ?? [])));
  const screensChecked = fetchFiles([screens]);
  const begin = async (): Promise<unknown> => {
    const [shared] = await Promise.all([
      Promise.all(packages.map((wanted) => moduleOf(wanted, scope))),
      fetchFiles([start, ...missing]),
    ]);
    const modules = new Map<string, ModuleExports>();
    return provideSharedModules(modules, async () => {
      // Our own copies import shared packages, too; `packages` lists each after those that it needs.
      for (const [index, { name, own }] of packages.entries()) {
        const namespace = shared[index] ?? (own && (await importEntry<ModuleExports>(own.entry)));
        if (namespace) modules.set(name, namespace);
      }
      const routes = importEntry(start.entry);
      // Compiles the screens while the first requests are sent; the routes report a failure when they import them.
      void screensChecked.then(() => importEntry(screens.entry)).catch(() => undefined);
      return routes;
    });
  };
  const [routes] = await Promise.all([begin(), screensChecked]);
  return routes;
}

/** The shell's router can show our components only with the shell's own Angular. */
function throwOnMisfits(packages: readonly SharedPackage[], scope: ShareScope): void {
  const misfits = packages
    .filter((wanted) => !wanted.own && !offerFor(wanted, scope))
    .map(({ name, version }) => {
      const offers = Object.keys(scope[name] ?? {}).join(', ');
      return `${name} ${majorOf(version)}.x (the shell shares ${offers || 'none'})`;
    });
  if (misfits.length === 0) return;
  const message = `HAI-CSO's ./Routes needs ${misfits.join(', ')}; ./mount brings an Angular of its own`;
  console.error(message);
  throw new Error(message);
}

async function moduleOf(wanted: SharedPackage, scope: ShareScope): Promise<ModuleExports | null> {
  const offer = offerFor(wanted, scope);
  return offer ? (await offer.get())() : null;
}

/**
 * The best copy of the same major. A copy that is loaded comes first, because another remote may offer a newer one that
 * nobody runs. Angular's packages work only in the version of `@angular/core`. Otherwise the newest.
 */
function offerFor({ name, version }: SharedPackage, scope: ShareScope): SharedModule | undefined {
  const core = name.startsWith('@angular/') && name !== CORE ? bestOf(offersOf(CORE, scope, version))?.[0] : undefined;
  return bestOf(offersOf(name, scope, version), core)?.[1];
}

type Offer = readonly [version: string, module: SharedModule];

function offersOf(name: string, scope: ShareScope, version: string): readonly Offer[] {
  const offers = Object.entries(scope[name] ?? {});
  const loaded = offers.filter(([, { loaded }]) => loaded);
  return (loaded.length > 0 ? loaded : offers).filter(([offered]) => majorOf(offered) === majorOf(version));
}

const bestOf = (offers: readonly Offer[], wanted?: string): Offer | undefined =>
  offers.toSorted(
    ([a], [b]) => Number(b === wanted) - Number(a === wanted) || b.localeCompare(a, 'en', { numeric: true }),
  )[0];

const CORE = '@angular/core';

const majorOf = (version: string): string => version.split('.')[0] ?? '';
