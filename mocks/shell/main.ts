import { initFederation } from '@softarc/native-federation-orchestrator';
import { setImportMap } from './import-map';

/** Content of `shell.json`, which lies beside the page and names the installed addresses. */
interface Installation {
  /** URL of HAI-CSO's remoteEntry.json. */
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
  // The bootstrap file imports Angular, which is available only after the import map was set.
  const { startShell } = await import('./bootstrap');
  await startShell({ federation, remote: installation.remote });
}

main().catch((error: unknown) => console.error(error));
