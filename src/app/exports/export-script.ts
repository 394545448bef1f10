import { startFromBlob } from './threads/blob-worker';
import type { openWriter } from './open-writer';

/** What the script offers to the page's own thread. */
interface ScriptExports {
  readonly openWriter: typeof openWriter;
}

/**
 * The script that makes the files, which may live on another origin than the page. Import the class as `Worker`: the
 * builder emits the script where it finds the text `new Worker(new URL(…))`.
 */
export class ExportScript {
  constructor(
    readonly address: URL,
    private readonly options: WorkerOptions,
  ) {}

  /**
   * A worker that imports the script and answers `started`, or `failed`. A static import would count as `worker-src`,
   * where the remote's origin cannot be the only script: `import()` counts as `script-src`, where it is listed anyway.
   */
  startWorker(): Worker {
    return startFromBlob(
      `import(${JSON.stringify(this.address.href)}).then(
        () => postMessage({ kind: 'started' }),
        (error) => postMessage({ kind: 'failed', reason: String(error) }),
      );`,
      this.options,
    );
  }

  /** The same script on the page's own thread, where there are no workers: nothing is in the build twice. */
  loadOnPage(): Promise<ScriptExports> {
    return import(/* @vite-ignore */ this.address.href) as Promise<ScriptExports>;
  }
}
