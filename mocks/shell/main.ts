import { initFederation } from '@softarc/native-federation-orchestrator';
import { setImportMap } from './import-map';

/** What is installed where; `shell.json` beside the page. */
interface Installation {
  /** Address of HAI-CSO's remoteEntry.json. */
  readonly remote: string;
}

async function main(): Promise<void> {
  const [installation, federation] = await Promise.all([
    fetch('shell.json').then((answer) => answer.json() as Promise<Installation>),
    initFederation(
      {},
      {
        hostRemoteEntry: { name: 'monsakti', url: './remoteEntry.json' },
        setImportMapFn: setImportMap,
        trustedTypesPolicyName: false,
        logLevel: 'error',
      },
    ),
  ]);
  // Angular comes through the import map, which stands only now.
  const { startShell } = await import('./bootstrap');
  await startShell({ federation, remote: installation.remote });
}

main().catch((error: unknown) => console.error(error));
