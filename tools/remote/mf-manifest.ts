import type { RemoteEntry } from './remote-entry';

const NO_ASSETS = { js: { sync: [], async: [] }, css: { sync: [], async: [] } };

/** For Module Federation 2 hosts that register remotes by manifest. */
export const mfManifest = ({ name, shared }: RemoteEntry, doors: readonly string[]): object => ({
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
  exposes: doors.map((door) => ({
    id: `${name}:${door.slice(2)}`,
    name: door.slice(2),
    path: door,
    assets: NO_ASSETS,
  })),
});
