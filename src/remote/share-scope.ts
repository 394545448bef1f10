import type { LinkedParts, SharedPackage } from './build-facts';
import { type Namespace, offerLinks } from './links';
import { fetchFiles, importEntry } from './load-part';

/** Share scope of Module Federation: package, version, and how to get it. */
export type ShareScope = Readonly<Record<string, Readonly<Record<string, SharedModule>>>>;

export interface SharedModule {
  readonly get: () => Factory | Promise<Factory>;
  /** Whether somebody runs it; a shell always runs its own Angular. */
  readonly loaded?: unknown;
}

type Factory = () => Namespace;

/**
 * Our routes, with every package that they need linked to the shell's copy when it offers the same major, and else to
 * our own. No file of ours runs before it was checked: it would stay what it is until the page is reloaded.
 */
export async function linkRoutes({ start, screens, packages }: LinkedParts, scope: ShareScope): Promise<unknown> {
  refuseMisfits(packages, scope);
  const missing = packages.flatMap((wanted) => (offerFor(wanted, scope) ? [] : (wanted.own ?? [])));
  const screensChecked = fetchFiles([screens]);
  const begin = async (): Promise<unknown> => {
    const [shared] = await Promise.all([
      Promise.all(packages.map((wanted) => moduleOf(wanted, scope))),
      fetchFiles([start, ...missing]),
    ]);
    const links = new Map<string, Namespace>();
    return offerLinks(links, async () => {
      // Ours are linked like the rest, so they come in the order in which they need each other.
      for (const [index, { name, own }] of packages.entries()) {
        const namespace = shared[index] ?? (own && (await importEntry<Namespace>(own.entry)));
        if (namespace) links.set(name, namespace);
      }
      const routes = importEntry(start.entry);
      // Compiled while the first requests leave; a failure shows itself when the routes ask for them.
      void screensChecked.then(() => importEntry(screens.entry)).catch(() => undefined);
      return routes;
    });
  };
  const [routes] = await Promise.all([begin(), screensChecked]);
  return routes;
}

/** Without the shell's own Angular its router cannot show us; './mount' can. */
function refuseMisfits(packages: readonly SharedPackage[], scope: ShareScope): void {
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

async function moduleOf(wanted: SharedPackage, scope: ShareScope): Promise<Namespace | null> {
  const offer = offerFor(wanted, scope);
  return offer ? (await offer.get())() : null;
}

/**
 * Of the same major: what is loaded, since that is the shell's own, and another remote may have offered a newer one that
 * nobody runs. Angular's packages only work in one version, so that of the core comes first. Else the newest.
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
