import type { IncomingMessage, ServerResponse } from 'node:http';

const MAX_BYTES = 60 * 1024 * 1024;

export class TooLarge extends Error {}

/** Converts Node's request to the `Request` that the handlers of msw take. */
export async function toRequest(message: IncomingMessage): Promise<Request> {
  const url = new URL(message.url ?? '/', `http://${message.headers.host ?? 'localhost'}`);
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headersDistinct)) {
    for (const one of value ?? []) headers.append(name, one);
  }
  const method = message.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? null : await bodyOf(message);
  return new Request(url, { method, headers, body });
}

async function bodyOf(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    // The rest of a body that is too large is read and dropped, so that the client receives the refusal.
    if (size <= MAX_BYTES) chunks.push(bytes);
  }
  if (size > MAX_BYTES) throw new TooLarge();
  return new Uint8Array(Buffer.concat(chunks));
}

/** Sends the response. A network error (`Response.error()`) closes the connection. */
export async function send(
  to: ServerResponse,
  response: Response,
  more: Readonly<Record<string, string>>,
): Promise<void> {
  if (response.type === 'error') {
    to.destroy();
    return;
  }
  const body = Buffer.from(await response.arrayBuffer());
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (response.status !== 304) headers.set('Content-Length', String(body.length));
  for (const [name, value] of [...response.headers, ...Object.entries(more)]) headers.set(name, value);
  to.writeHead(response.status, Object.fromEntries(headers));
  to.end(body);
}
