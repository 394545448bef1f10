import type { RemoteEntry } from './remote-entry';

const NO_ASSETS = { js: { sync: [], async: [] }, css: { sync: [], async: [] } };

/** Manifest for Module Federation 2 hosts. */
export const mfManifest = ({ name, shared }: RemoteEntry, exposed: readonly string[]): object => ({
  id: name,
  name,
  metaData: {
    name,
    type: 'app',
    buildInfo: { buildVersion: '', buildName: name },
    remoteEntry: { name: 'remoteEntry.js', path: '', type: 'module' },
    types: { path: '', name: '', zip: '', api: '' },
    globalName: name,
    pluginVersion: '',
    publicPath: 'auto',
  },
  shared: shared.map(({ packageName, version, requiredVersion }) => ({
    id: `${name}:${packageName}`,
    name: packageName,
    version,
    singleton: true,
    requiredVersion,
    assets: NO_ASSETS,
  })),
  remotes: [],
  exposes: exposed.map((path) => ({
    id: `${name}:${path.slice(2)}`,
    name: path.slice(2),
    path,
    assets: NO_ASSETS,
  })),
});
