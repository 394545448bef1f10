import { connect, createServer, type Server, type Socket } from 'node:net';

/** Bytes a second from the browser to the server, over all connections together; what comes back is not slowed. */
const RATE = 90_000;
const TICK = 20;

interface Waiting {
  readonly backend: Socket;
  readonly browser: Socket;
  readonly pieces: Buffer[];
}

/** A line to a local server on which every connection has an equal share, as on a crowded office line. */
export function slowLineTo(port: number): { readonly server: Server; close(): void } {
  const lines = new Set<Waiting>();
  const server = createServer((browser) => {
    const backend = connect(port, 'localhost');
    const line: Waiting = { backend, browser, pieces: [] };
    lines.add(line);
    backend.pipe(browser);
    browser.on('data', (bytes: Buffer) => {
      line.pieces.push(bytes);
      browser.pause();
    });
    for (const socket of [browser, backend]) {
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        lines.delete(line);
        browser.destroy();
        backend.destroy();
      });
    }
  }).listen(0);
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    const busy = [...lines].filter(({ pieces }) => pieces.length > 0);
    const share = Math.floor((RATE * (now - last)) / 1000 / Math.max(1, busy.length));
    last = now;
    busy.forEach((line) => forward(line, share));
  }, TICK);
  return {
    server,
    close: () => {
      clearInterval(timer);
      lines.forEach(({ browser }) => browser.destroy());
      server.close();
    },
  };
}

function forward({ backend, browser, pieces }: Waiting, share: number): void {
  const [first] = pieces;
  if (!first) return;
  backend.write(first.subarray(0, share));
  if (first.length > share) pieces[0] = first.subarray(share);
  else {
    pieces.shift();
    browser.resume();
  }
}
