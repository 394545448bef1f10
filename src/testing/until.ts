const LONGEST = 30_000;

/** Waits for a task: all pending promises are settled then. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Waits until the condition holds, for at most 30 seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + LONGEST;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${holds}`);
    await nextTask();
  }
}
