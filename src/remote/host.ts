import { InjectionToken } from '@angular/core';
import type { ApiConfig } from '../app/api/api-config';
import { askHost, HostSilence } from './ask-host';
import type { HaiCsoHost } from './host-contract';

const DEFAULT_API_BASE = '/api/haicso/v1/';

/** The shell, for what runs inside the routes. */
export const HOST = new InjectionToken<HaiCsoHost>('hai-cso host');

/** How the API is asked in this shell: with its tokens, or with the cookies of the backend's origin. */
export function apiConfigOf(host: HaiCsoHost): ApiConfig {
  const { apiBase = DEFAULT_API_BASE, session: { token, renew } = {} } = host;
  return {
    apiBase,
    withCredentials: !token,
    ...(token && { headers: async () => bearer((await askToken(host)).token) }),
    ...(renew && { renew: () => askHost(host, 'renew', renew) }),
  };
}

/**
 * Null when nobody is logged in; a token that cannot be had, or that no header can carry, is none. `silent`: the shell has
 * not answered in time.
 */
export async function askToken(host: HaiCsoHost): Promise<{ token: string | null; silent: boolean }> {
  try {
    const token: unknown = await askHost(host, 'token', host.session?.token ?? (() => null));
    return { token: isToken(token) ? token : null, silent: false };
  } catch (error) {
    return { token: null, silent: error instanceof HostSilence };
  }
}

const isToken = (token: unknown): token is string => typeof token === 'string' && /^[\x20-\x7e]+$/.test(token);

const bearer = (token: string | null): Record<string, string> | null =>
  token === null ? null : { Authorization: `Bearer ${token}` };
