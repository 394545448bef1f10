import { InjectionToken } from '@angular/core';
import type { ApiConfig } from '../app/api/api-config';
import { DEFAULT_API_BASE, type HaiCsoHost } from './host-contract';

/** The shell, for what runs inside the routes. */
export const HOST = new InjectionToken<HaiCsoHost>('hai-cso host');

/** How the API is asked in this shell: with its tokens, or with the cookies of the backend's origin. */
export function apiConfigOf({ apiBase = DEFAULT_API_BASE, session = {} }: HaiCsoHost): ApiConfig {
  const { token, renew } = session;
  return {
    apiBase,
    withCredentials: !token,
    ...(token && { headers: async () => bearer(await token()) }),
    ...(renew && { renew: async () => renew() }),
  };
}

const bearer = (token: string | null): Record<string, string> => (token ? { Authorization: `Bearer ${token}` } : {});
