import { InjectionToken } from '@angular/core';
import type { ApiConfig } from '../app/api/api-config';
import type { HaiCsoHost, HostSession } from './host-contract';

const DEFAULT_API_BASE = '/api/haicso/v1/';

/** The shell, for what runs inside the routes. */
export const HOST = new InjectionToken<HaiCsoHost>('hai-cso host');

/** How the API is asked in this shell: with its tokens, or with the cookies of the backend's origin. */
export function apiConfigOf({ apiBase = DEFAULT_API_BASE, session = {} }: HaiCsoHost): ApiConfig {
  const { token, renew } = session;
  return {
    apiBase,
    withCredentials: !token,
    ...(token && { headers: async () => bearer(await tokenOf(token)) }),
    ...(renew && { renew: async () => renew() }),
  };
}

/** Null when nobody is logged in; a token that cannot be had is none. */
export async function tokenOf(ask: NonNullable<HostSession['token']>): Promise<string | null> {
  try {
    return (await ask()) || null;
  } catch {
    return null;
  }
}

const bearer = (token: string | null): Record<string, string> | null =>
  token === null ? null : { Authorization: `Bearer ${token}` };
