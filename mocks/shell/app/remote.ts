import { inject, InjectionToken } from '@angular/core';
import type { Routes } from '@angular/router';
import type { NativeFederationResult } from '@softarc/native-federation-orchestrator';
import type { HaiCsoHost } from '../../../src/remote/host-contract';
import { Sakti } from './sakti';
import { WaitingCount } from './waiting-count';

export interface Remote {
  readonly federation: NativeFederationResult;
  /** URL of remoteEntry.json. */
  readonly remote: string;
}

export const REMOTE = new InjectionToken<Remote>('remote');

interface HaiCso {
  haiCsoRoutes(host: HaiCsoHost): Routes;
}

const LOAD_TIMEOUT = 20_000;

/**
 * Whether the last attempt failed. The browser's cache may then hold an entry file of an older deploy, which names
 * files that no longer exist.
 */
let failed = false;

/** Loads the routes of HAI-CSO when the user opens them. After a failure it fetches the entry file again. */
export async function loadHaiCso(): Promise<Routes> {
  const { federation, remote } = inject(REMOTE);
  const host = hostOf(inject(Sakti), inject(WaitingCount));
  try {
    const { haiCsoRoutes } = await withTimeout(LOAD_TIMEOUT, open(federation, remote));
    return haiCsoRoutes(host);
  } catch (error) {
    failed = true;
    throw error;
  }
}

/** Replaces the entry file in the browser's cache by the current one of the server. */
export async function refreshEntry(remote: string): Promise<void> {
  // The browser caches the response only when its body was read completely.
  await (await fetch(remote, { cache: 'reload' })).text();
}

async function open(federation: Remote['federation'], remote: string): Promise<HaiCso> {
  if (failed) await refreshEntry(remote);
  // Under the name `hai-cso` the orchestrator would reuse the entry that it has read before.
  const { loadRemoteModule } = await federation.initRemoteEntry(remote, failed ? undefined : 'hai-cso');
  return loadRemoteModule<HaiCso>('hai-cso', './Routes');
}

function hostOf(sakti: Sakti, waiting: WaitingCount): HaiCsoHost {
  return {
    contract: 1,
    apiBase: '/api/haicso/v1/',
    session: {
      token: () => sakti.token(),
      renew: () => sakti.renew(),
      user: sakti.user() ?? undefined,
      watch: (changed) => sakti.watch(changed),
    },
    theme: { headerHeight: '56px' },
    on: {
      waiting: (count) => waiting.count.set(count),
      sessionExpired: () => sakti.expired.set(true),
      navigate: () => sakti.expired.set(true),
    },
  };
}

function withTimeout<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds / 1_000} s`)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
