/** As much of Trusted Types as we use; not every browser has it, nor does TypeScript's DOM. */
interface Policy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | null = null;

/**
 * Starts a worker from a blob of the page's own origin, where no other origin's script could be one. Throws where there
 * are no workers.
 */
export function startFromBlob(source: string, options: WorkerOptions): Worker {
  const blob = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  try {
    return new Worker(trusted(blob), options);
  } finally {
    // By then the worker has taken the address; what it is still to load it has from the script's own.
    setTimeout(() => URL.revokeObjectURL(blob), 60_000);
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
