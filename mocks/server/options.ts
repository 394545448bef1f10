import { parseArgs } from 'node:util';

export interface ServerOptions {
  readonly port: number;
  /** Folder of a build that is served from the same origin. */
  readonly staticFolder: string | null;
  /** Whether pages are sent with a CSP with nonce and Trusted Types. */
  readonly csp: boolean;
  /** Origin of a remote that the pages may load. */
  readonly remote?: string;
  /** Request headers that a page of another origin may not send, in lower case. */
  readonly refusedHeaders?: readonly string[];
}

const DEFAULT_PORT = '4300';

export function optionsFrom(args: readonly string[]): ServerOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: DEFAULT_PORT },
      static: { type: 'string' },
      csp: { type: 'boolean', default: false },
    },
  });
  return { port: Number(values.port), staticFolder: values.static ?? null, csp: values.csp };
}
