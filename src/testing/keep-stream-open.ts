/**
 * For a page's init script: `GET events` is a stream that says every 15 s of the page's clock that it is alive. A clock
 * that a test moves is ahead of the signs of life of a server.
 */
export function keepStreamOpen(): void {
  const send = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (!pathname.endsWith('/v1/events')) return send(input, init);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const say = (): void => controller.enqueue(new TextEncoder().encode(':\n\n'));
        say();
        setInterval(say, 15_000);
      },
    });
    return Promise.resolve(new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }));
  };
}
