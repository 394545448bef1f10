import type { HaiCsoHost, HostUser } from './host-contract';

/**
 * Has the shell tell who comes and leaves; returns how to stop that. A `watch` that throws, returns nothing, or returns
 * a promise costs that notice and nothing else.
 */
export function watchHost({ session }: HaiCsoHost, changed: (user: HostUser | null) => void): () => void {
  let stopped = false;
  let stop: unknown = null;
  const end = (): void => {
    if (stopped && typeof stop === 'function') stop();
  };
  const begin = async (): Promise<void> => {
    // Called at once; only what it returns may come later.
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
