/** The used parts of remoteEntry.json, which Native Federation writes. */
export interface RemoteEntry {
  readonly name: string;
  readonly shared: readonly SharedFile[];
  readonly exposes: readonly { readonly key: string; readonly outFileName: string }[];
  /** Files that several shared packages use, by bundle. */
  readonly chunks: Readonly<Record<string, readonly string[]>>;
}

export interface SharedFile {
  readonly packageName: string;
  readonly outFileName: string;
  readonly version: string;
  readonly requiredVersion: string;
}
