import type { IncomingMessage, ServerResponse } from 'node:http';

const MOST_BYTES = 60 * 1024 * 1024;

export class TooLarge extends Error {}

/** What Node heard, as the `Request` that msw's handlers take. */
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
    // The rest is heard and forgotten, so that the refusal arrives.
    if (size <= MOST_BYTES) chunks.push(bytes);
  }
  if (size > MOST_BYTES) throw new TooLarge();
  return new Uint8Array(Buffer.concat(chunks));
}

/** A network error (`Response.error()`) breaks the connection. */
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
  const headers = new Headers({ 'Cache-Control': 'no-store', 'Content-Length': String(body.length) });
  for (const [name, value] of [...response.headers, ...Object.entries(more)]) headers.set(name, value);
  to.writeHead(response.status, Object.fromEntries(headers));
  to.end(body);
}
