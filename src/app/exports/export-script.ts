import type { openWriter } from './open-writer';

/** As much of Trusted Types as we use; not every browser has it, nor does TypeScript's DOM. */
interface Policy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** What the script offers to the page's own thread. */
interface ScriptExports {
  readonly openWriter: typeof openWriter;
}

let policy: Policy | null = null;

/**
 * The script that makes the files, which may live on another origin than the page. Import the class as `Worker`: the
 * builder emits the script where it finds the text `new Worker(new URL(…))`.
 */
export class ExportScript {
  constructor(
    readonly address: URL,
    private readonly options: WorkerOptions,
  ) {}

  /** A worker is started from a blob of the page's own origin, which imports the script. */
  startWorker(): Worker {
    const source = `import ${JSON.stringify(this.address.href)};`;
    const blob = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    try {
      return new Worker(trusted(blob), this.options);
    } finally {
      // By then the worker has taken the address; what it is still to load it has from the script's own.
      setTimeout(() => URL.revokeObjectURL(blob), 60_000);
    }
  }

  /** The same script on the page's own thread, where there are no workers: nothing is in the build twice. */
  loadHere(): Promise<ScriptExports> {
    return import(/* @vite-ignore */ this.address.href) as Promise<ScriptExports>;
  }
}

/** The policy's name is in `docs/embedding.md`: a shell with `trusted-types` must list it. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) {
    return address;
  }
  policy ??= trustedTypes.createPolicy('hai-cso', { createScriptURL: blobOnly });
  return policy.createScriptURL(address);
}

function blobOnly(url: string): string {
  if (!url.startsWith('blob:')) {
    throw new TypeError('hai-cso starts workers from blobs only');
  }
  return url;
}
