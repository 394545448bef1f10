import { initFederation } from '@softarc/native-federation-orchestrator';
import { setImportMap } from '../../mocks/shell/import-map';
import type * as remote from '../../src/remote/mount';
import { REMOTE } from './origins';

/**
 * A Native Federation shell without an Angular that fits, which takes `./mount`: it shares nothing, or with `?shares`
 * what the stand-in shell does, whose Angular it then runs.
 */
async function main(): Promise<void> {
  const { loadRemoteModule } = await initFederation(
    { 'hai-cso': `${REMOTE}/remoteEntry.json` },
    {
      ...(location.search === '?shares' && {
        hostRemoteEntry: { name: 'monsakti', url: './shell/remoteEntry.json' },
      }),
      setImportMapFn: setImportMap,
      trustedTypesPolicyName: false,
      logLevel: 'error',
    },
  );
  if (location.search === '?shares') await import('@angular/core');
  const { mountHaiCso } = await loadRemoteModule<typeof remote>('hai-cso', './mount');
  const mountPoint = document.querySelector<HTMLElement>('#mount-point');
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  if (mountPoint) mountHaiCso(mountPoint, { nonce });
}

main().catch((error: unknown) => console.error(error));
