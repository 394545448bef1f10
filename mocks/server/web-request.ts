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
  const streamed = response.headers.get('content-type') === 'text/event-stream';
  const body = streamed ? Buffer.alloc(0) : Buffer.from(await response.arrayBuffer());
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (response.status !== 304 && !streamed) headers.set('Content-Length', String(body.length));
  for (const [name, value] of [...response.headers, ...Object.entries(more)]) headers.set(name, value);
  to.writeHead(response.status, Object.fromEntries(headers));
  if (streamed && response.body) await pass(response.body, to);
  to.end(body);
}

/** Passes the parts of a stream on as they come, until one side ends it. */
async function pass(body: ReadableStream<Uint8Array>, to: ServerResponse): Promise<void> {
  const reader = body.getReader();
  to.once('close', () => void reader.cancel());
  for (let part = await reader.read(); !part.done; part = await reader.read()) to.write(part.value);
}
