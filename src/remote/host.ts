import { InjectionToken } from '@angular/core';
import type { ApiConfig } from '../app/api/api-config';
import { DEFAULT_HOST_WORDS, type HostWords } from '../app/ui/host-words';
import { callHost, HostTimeoutError } from './call-host';
import type { HaiCsoHost } from './host-contract';

const DEFAULT_API_BASE = '/api/haicso/v1/';

/** The shell's side of the contract, provided with the routes. */
export const HOST = new InjectionToken<HaiCsoHost>('hai-cso host');

/** The shell's words for its portal and its login; the default for one that is left out. */
export function hostWordsOf({ words: { portal, login } = {} }: HaiCsoHost): HostWords {
  return { portal: portal ?? DEFAULT_HOST_WORDS.portal, login: login ?? DEFAULT_HOST_WORDS.login };
}

/** API settings for this shell: requests carry its tokens, or the cookies of the backend's origin. */
export function apiConfigOf(host: HaiCsoHost): ApiConfig {
  const { apiBase = DEFAULT_API_BASE, catalogue, session: { token, renew } = {} } = host;
  return {
    apiBase,
    withCredentials: !token,
    ...(catalogue && { catalogue }),
    ...(token && { headers: async () => bearer((await requestToken(host)).token) }),
    ...(renew && { renew: () => callHost(host, 'renew', renew) }),
  };
}

/**
 * Calls the shell's `session.token`. `token` is null when nobody is logged in, when the call fails, or when no HTTP header
 * can carry it; `silent` when the shell has not answered in time (F70). Never rejects.
 */
export async function requestToken(host: HaiCsoHost): Promise<{ token: string | null; silent: boolean }> {
  try {
    const token: unknown = await callHost(host, 'token', host.session?.token ?? (() => null));
    return { token: isToken(token) ? token : null, silent: false };
  } catch (error) {
    return { token: null, silent: error instanceof HostTimeoutError };
  }
}

const isToken = (token: unknown): token is string => typeof token === 'string' && /^[\x20-\x7e]+$/.test(token);

const bearer = (token: string | null): Record<string, string> | null =>
  token === null ? null : { Authorization: `Bearer ${token}` };
