import type { IncomingMessage } from 'node:http';

const EXPOSED = 'ETag, Date, Retry-After, Content-Disposition';

/** Allows every origin with cookies, because the stand-in shells run on other ports. */
export function corsHeaders({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  if (!headers.origin) return {};
  return {
    'Access-Control-Allow-Origin': headers.origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': EXPOSED,
    Vary: 'Origin',
  };
}

export const preflight = ({ headers }: IncomingMessage): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
      'Access-Control-Allow-Headers': headers['access-control-request-headers'] ?? '*',
      'Access-Control-Max-Age': '600',
    },
  });
