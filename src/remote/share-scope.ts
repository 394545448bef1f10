import type { BuildFacts, SharedPackage } from './build-facts';
import type * as links from './links';
import { fetchFiles, importEntry, loadPart } from './load-part';

/** Share scope of Module Federation: package, version, and how to get it. */
export type ShareScope = Readonly<Record<string, Readonly<Record<string, SharedModule>>>>;

export interface SharedModule {
  readonly get: () => Factory | Promise<Factory>;
}

type Namespace = Readonly<Record<string, unknown>>;
type Factory = () => Namespace;

/**
 * Our routes, with every package that they need linked to the shell's copy when it offers the same major, and else to
 * our own. Ours are linked like the rest, so they come in the order in which they need each other.
 */
export async function linkRoutes(linked: BuildFacts['linked'], scope: ShareScope): Promise<unknown> {
  const { packages } = linked;
  refuseMisfits(packages, scope);
  const missing = packages.filter((wanted) => !offerFor(wanted, scope));
  // A file that ran before it was checked would stay what it is until the page is reloaded.
  const [shared, { link }] = await Promise.all([
    Promise.all(packages.map((wanted) => moduleOf(wanted, scope))),
    loadPart<typeof links>(linked.links),
    fetchFiles([linked, ...missing.flatMap(({ own }) => own ?? [])]),
  ]);
  for (const [index, { name, own }] of packages.entries()) {
    const namespace = shared[index] ?? (own && (await importEntry<Namespace>(own.entry)));
    if (namespace) link(name, namespace);
  }
  return importEntry(linked.entry);
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

/** The newest of the same major. */
function offerFor({ name, version }: SharedPackage, scope: ShareScope): SharedModule | undefined {
  const offers = Object.entries(scope[name] ?? {}).filter(([offered]) => majorOf(offered) === majorOf(version));
  return offers.sort(([a], [b]) => b.localeCompare(a, 'en', { numeric: true }))[0]?.[1];
}

const majorOf = (version: string): string => version.split('.')[0] ?? '';
