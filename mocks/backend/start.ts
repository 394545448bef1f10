import { setupWorker } from 'msw/browser';
import { showDemoBar } from './demo-bar/demo-bar';
import { backendHandlers } from './handlers/handlers';
import { preserveQuery } from './persistence/preserve-query';
import { WorldStorage } from './persistence/world-storage';
import { settingsFrom } from './settings';
import { World } from './world';

/** Starts the mock backend in a service worker and shows the demo bar. Resolves when the worker answers requests. */
export async function startMocks(): Promise<void> {
  const { persona, data, options, storageKey } = settingsFrom(location.search);
  const world = new World(persona, { ...options, data });
  const storage = await WorldStorage.open(world, storageKey);
  showDemoBar(world, {
    replaceUrl: preserveQuery(history, location),
    reset: async () => {
      await storage?.wipe();
      location.reload();
    },
  });
  if (!('serviceWorker' in navigator))
    throw new Error('The demo needs a service worker: open it on localhost or https.');
  await setupWorker(...backendHandlers(world)).start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).href },
  });
}
