import type { Page } from '@playwright/test';
import type { HaiCsoHandle, HaiCsoOptions, HostSession, HostUser } from '../../src/remote/host-contract';
import type * as remote from '../../src/remote/mount';
import { REMOTE } from './origins';

declare global {
  interface Window {
    shell: { token: string | null; renewals: number; notify(user: HostUser | null): void };
    haiCso: HaiCsoHandle;
    hostEvents: { event: string; detail: unknown }[];
  }
}

/**
 * Mounts the app as a shell does, and returns a function that reads the events so far. With a token (null: logged out)
 * the shell holds the session; without one, cookies do. With the token `never` the promise of the token never settles;
 * with `renewal-never` the promise of its renewal never settles.
 */
export async function mount(
  page: Page,
  options: HaiCsoOptions,
  token?: string | null,
): Promise<() => Promise<Window['hostEvents']>> {
  await page.evaluate(
    async ({ url, options, token }) => {
      const { mountHaiCso } = (await import(url)) as typeof remote;
      const mountPoint = document.querySelector('#mount-point');
      if (!(mountPoint instanceof HTMLElement)) throw new Error('no #mount-point');
      window.hostEvents = [];
      const events = ['ready', 'failed', 'view', 'waiting', 'sessionExpired', 'navigate'];
      const on = Object.fromEntries(
        events.map((event) => [event, (detail: unknown) => window.hostEvents.push({ event, detail })]),
      );
      const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
      const listeners = new Set<(user: HostUser | null) => void>();
      window.shell = {
        token: token ?? null,
        renewals: 0,
        notify: (user) => listeners.forEach((listener) => listener(user)),
      };
      const never = new Promise<never>(() => undefined);
      const session: HostSession = {
        token: () => (window.shell.token === 'never' ? never : window.shell.token),
        renew: () => {
          window.shell.renewals += 1;
          return window.shell.token === 'renewal-never' ? never : false;
        },
        watch: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      };
      window.haiCso = mountHaiCso(mountPoint, { nonce, on, ...(token === undefined ? {} : { session }), ...options });
    },
    { url: `${REMOTE}/mount.js`, options, token },
  );
  return () => page.evaluate(() => window.hostEvents);
}
