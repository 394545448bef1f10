import { initFederation } from '@softarc/native-federation-orchestrator';
import { setImportMap } from '../../mocks/shell/import-map';
import type * as remote from '../../src/remote/mount';
import { REMOTE } from './origins';

/** A Native Federation shell without an Angular that fits: it shares nothing, and takes `./mount`. */
async function main(): Promise<void> {
  const { loadRemoteModule } = await initFederation(
    { 'hai-cso': `${REMOTE}/remoteEntry.json` },
    { setImportMapFn: setImportMap, trustedTypesPolicyName: false, logLevel: 'error' },
  );
  const { mountHaiCso } = await loadRemoteModule<typeof remote>('hai-cso', './mount');
  const place = document.querySelector<HTMLElement>('#place');
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  if (place) mountHaiCso(place, { nonce });
}

main().catch((error: unknown) => console.error(error));
