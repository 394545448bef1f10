import type { HaiCsoHost, HostUser } from './host-contract';

/**
 * Calls the shell's `session.watch`, which reports logins and logouts; returns the function that stops it. Never throws:
 * an error of `watch` is reported to the browser, and only the notices are missing then.
 */
export function watchHost({ session }: HaiCsoHost, changed: (user: HostUser | null) => void): () => void {
  let stopped = false;
  let stop: unknown = null;
  const end = (): void => {
    if (stopped && typeof stop === 'function') stop();
  };
  const begin = async (): Promise<void> => {
    // `watch` is called synchronously; only its result may be a promise.
    stop = await session?.watch?.((user) => {
      if (!stopped) changed(user);
    });
    end();
  };
  begin().catch((error: unknown) => reportError(error));
  return () => {
    stopped = true;
    end();
  };
}
