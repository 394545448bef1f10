import { startFromBlob } from './threads/blob-worker';
import type { checkFormFile } from './load-form-check';
import type { openWriter } from './open-writer';

/** Exports of the script that the page's own thread uses. */
interface ScriptExports {
  readonly checkFormFile: typeof checkFormFile;
  readonly openWriter: typeof openWriter;
}

/**
 * The script that makes the files; its origin may differ from the page's. Import this class as `Worker`, because the
 * builder emits the script where it finds the text `new Worker(new URL(…))`.
 */
export class ExportScript {
  constructor(
    readonly address: URL,
    private readonly options: WorkerOptions,
  ) {}

  /**
   * Starts a worker that imports the script and then posts `started` or `failed`. It uses `import()`, which the policy
   * `script-src` covers; a static import would need the remote's origin in `worker-src`, too. Throws without workers.
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

  /** Imports the same script on the page's own thread, where workers are missing; the build contains it once. */
  loadOnPage(): Promise<ScriptExports> {
    return import(/* @vite-ignore */ this.address.href) as Promise<ScriptExports>;
  }
}
