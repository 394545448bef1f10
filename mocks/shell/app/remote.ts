import { inject, InjectionToken } from '@angular/core';
import type { Routes } from '@angular/router';
import type { NativeFederationResult } from '@softarc/native-federation-orchestrator';
import type { HaiCsoHost } from '../../../src/remote/host-contract';
import { Sakti } from './sakti';
import { Waiting } from './waiting';

export interface Remote {
  readonly federation: NativeFederationResult;
  /** Address of remoteEntry.json. */
  readonly remote: string;
}

export const REMOTE = new InjectionToken<Remote>('remote');

interface HaiCso {
  haiCsoRoutes(host: HaiCsoHost): Routes;
}

const LOAD_TIMEOUT = 20_000;

/** After a deploy an entry file in the browser's cache names files that are gone. */
let failed = false;

/** The routes of HAI-CSO, loaded when somebody goes there; a second attempt begins from nothing. */
export async function loadHaiCso(): Promise<Routes> {
  const { federation, remote } = inject(REMOTE);
  const host = hostOf(inject(Sakti), inject(Waiting));
  try {
    const { haiCsoRoutes } = await within(LOAD_TIMEOUT, open(federation, remote));
    return haiCsoRoutes(host);
  } catch (error) {
    failed = true;
    throw error;
  }
}

/** Replaces the entry file in the browser's cache by the server's. */
export async function refreshEntry(remote: string): Promise<void> {
  // Only what has come completely stays in the cache.
  await (await fetch(remote, { cache: 'reload' })).text();
}

async function open(federation: Remote['federation'], remote: string): Promise<HaiCso> {
  if (failed) await refreshEntry(remote);
  // Under its name the orchestrator would keep to the entry that it has read before.
  const { loadRemoteModule } = await federation.initRemoteEntry(remote, failed ? undefined : 'hai-cso');
  return loadRemoteModule<HaiCso>('hai-cso', './Routes');
}

function hostOf(sakti: Sakti, waiting: Waiting): HaiCsoHost {
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

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds / 1_000} s`)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
