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

/** Allows every method, and the headers that are asked for except the refused ones, whose names are in lower case. */
export function preflight({ headers }: IncomingMessage, refused: readonly string[] = []): Response {
  const asked = headers['access-control-request-headers']?.split(',').map((name) => name.trim().toLowerCase());
  const allowed = asked?.filter((name) => !refused.includes(name)).join(', ');
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
      'Access-Control-Allow-Headers': allowed ?? '*',
      'Access-Control-Max-Age': '600',
    },
  });
}
