/** What `build:remote` knows when it writes remoteEntry.js, mount.js and element.js. */
export interface BuildFacts {
  /** Carries our own Angular. */
  readonly own: Part;
  /** Takes Angular from the share scope of a Module Federation shell. */
  readonly federated: FederatedParts;
}

/** A module, and the files that the first screen needs with it: file name to integrity hash (`sha384-…`). */
export interface Part {
  readonly entry: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface FederatedParts {
  /** Sends the first screen's requests. */
  readonly start: Part;
  /** The first screen; loaded by `start`. */
  readonly screens: Part;
  readonly packages: readonly SharedPackage[];
}

export interface SharedPackage {
  readonly name: string;
  readonly version: string;
  /** Our copy, which imports by the share scope, too; null when only the shell's copy can work. */
  readonly own: Part | null;
}

declare global {
  const HAI_CSO_BUILD: BuildFacts;
}
