/** The parts of remoteEntry.json that matter here; Native Federation writes it. */
export interface RemoteEntry {
  readonly name: string;
  readonly shared: readonly SharedFile[];
  readonly exposes: readonly { readonly key: string; readonly outFileName: string }[];
  /** Files that several shared packages have in common, by bundle. */
  readonly chunks: Readonly<Record<string, readonly string[]>>;
}

export interface SharedFile {
  readonly packageName: string;
  readonly outFileName: string;
  readonly version: string;
  readonly requiredVersion: string;
}
