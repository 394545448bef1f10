import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { corsHeaders, preflight } from './cors';
import type { ServerOptions } from './options';
import { compressResponse } from './compress-response';
import { StaticFiles } from './static-files';
import { send, TooLarge, toRequest } from './web-request';
import { WorldRegistry } from './world-registry';

/**
 * One server: control of mock backends under /mock, the backend of the caller under /api, a static build for all other
 * paths.
 */
export function listenerFor(options: ServerOptions): RequestListener {
  const worlds = new WorldRegistry();
  const files = options.staticFolder ? new StaticFiles(options.staticFolder, options.csp, options.remote) : null;

  const answer = async (message: IncomingMessage): Promise<Response> => {
    if (message.method === 'OPTIONS') return preflight(message, options.refusedHeaders);
    const request = await toRequest(message);
    return compressResponse(request, await answerTo(request));
  };

  const answerTo = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname === '/mock/health') return Response.json({ ok: true });
    if (pathname.startsWith('/mock/worlds/')) return worlds.control(request);
    const mocked = pathname.startsWith('/api/') || pathname.startsWith('/mock/');
    if (mocked) return (await worlds.answer(request)) ?? Response.json({ code: 'NO_ENDPOINT' }, { status: 404 });
    return files?.answer(request) ?? new Response(null, { status: 404 });
  };

  return (message: IncomingMessage, response: ServerResponse) => {
    answer(message)
      .catch((error: unknown) => {
        if (error instanceof TooLarge) return new Response(null, { status: 413 });
        // The client has closed the connection.
        if (message.readableAborted) return Response.error();
        console.error(error);
        return Response.json({ code: 'MOCK_BROKE', detail: String(error) }, { status: 500 });
      })
      .then((answered) => send(response, answered, corsHeaders(message)))
      .catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
  };
}
