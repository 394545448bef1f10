import { setupWorker } from 'msw/browser';
import { backendHandlers } from './handlers/handlers';
import { settingsFrom } from './settings';
import { World } from './world';

/** Puts the mock backend between the page and the network; resolves when it answers. */
export async function startMocks(): Promise<void> {
  const { persona, options } = settingsFrom(location.search);
  const world = new World(persona, options);
  await setupWorker(...backendHandlers(world)).start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).href },
  });
}
