/** The part of Trusted Types that we use; TypeScript's DOM library does not declare it. */
interface Policy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | null = null;

/**
 * Starts a worker from a blob of the page's own origin, because a worker's script must have that origin. Throws where
 * workers are missing or the page's policy forbids blobs.
 */
export function startFromBlob(source: string, options: WorkerOptions): Worker {
  const blob = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  try {
    return new Worker(trusted(blob), options);
  } finally {
    // The worker has loaded its script by then.
    setTimeout(() => URL.revokeObjectURL(blob), 60_000);
  }
}

/** A shell with `trusted-types` must list the policy's name (`docs/embedding.md`). */
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
