/** As much of Trusted Types as we use; not every browser has it, nor does TypeScript's DOM. */
interface Policy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | null = null;

/**
 * A worker that may live on another origin than the page: it starts from a blob of the page's own origin, which
 * imports the real script. Import it as `Worker`: the builder looks for the text `new Worker(new URL(…))`.
 */
export class BlobWorker {
  readonly thread: Worker;
  private readonly address: string;

  constructor(script: URL, options: WorkerOptions) {
    const source = `import ${JSON.stringify(script.href)};`;
    this.address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    this.thread = new Worker(trusted(this.address), options);
  }

  terminate(): void {
    this.thread.terminate();
    URL.revokeObjectURL(this.address);
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
