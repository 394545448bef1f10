import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TEXT = /^(?:text\/|application\/(?:problem\+)?json|image\/svg)/;

/** Sent as it comes. */
const STREAM = /^text\/event-stream/;

/** A smaller response fits into one network packet without compression. */
const MIN_BYTES = 1_000;

/** Compresses text responses with gzip, as web servers and gateways do. */
export async function compressResponse(request: Request, response: Response): Promise<Response> {
  const { status, headers } = response;
  const wanted = request.headers.get('accept-encoding')?.includes('gzip') ?? false;
  const type = headers.get('content-type') ?? '';
  if (!wanted || response.type === 'error' || !TEXT.test(type) || STREAM.test(type)) return response;
  const content = new Uint8Array(await response.arrayBuffer());
  if (content.length < MIN_BYTES) return new Response(content.length > 0 ? content : null, { status, headers });
  const changed = new Headers(headers);
  changed.set('Content-Encoding', 'gzip');
  changed.delete('Content-Length');
  changed.append('Vary', 'Accept-Encoding');
  return new Response(new Uint8Array(await promisify(gzip)(content)), { status, headers: changed });
}
