/** What `build:remote` knows when it writes remoteEntry.js, mount.js and element.js. */
export interface BuildFacts {
  /** With our own Angular inside. */
  readonly own: Part;
  /** For the Angular of a shell, from its share scope. */
  readonly linked: LinkedParts;
}

/** A module, and the files that the first screen needs with it: name to integrity hash. */
export interface Part {
  readonly entry: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface LinkedParts {
  /** Asks the API for what the first screen shows. */
  readonly start: Part;
  /** The first screen; loaded by `start`. */
  readonly screens: Part;
  readonly packages: readonly SharedPackage[];
}

export interface SharedPackage {
  readonly name: string;
  readonly version: string;
  /** Our copy, linked like everything else; null when only the shell's own can work. */
  readonly own: Part | null;
}

declare global {
  const HAI_CSO_BUILD: BuildFacts;
}
