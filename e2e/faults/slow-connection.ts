import { connect, createServer, type Server, type Socket } from 'node:net';

/** Bytes a second from the browser to the server, over all connections together. Responses are not slowed. */
const RATE = 90_000;
/** Milliseconds between two shares. */
const TICK = 20;

interface Connection {
  readonly backend: Socket;
  readonly browser: Socket;
  readonly pieces: Buffer[];
}

/** A proxy to a local server. Its connections share the rate equally, as on a crowded line of an office. */
export function slowConnectionTo(port: number): { readonly server: Server; close(): void } {
  const connections = new Set<Connection>();
  const server = createServer((browser) => {
    const backend = connect(port, 'localhost');
    const connection: Connection = { backend, browser, pieces: [] };
    connections.add(connection);
    backend.pipe(browser);
    browser.on('data', (bytes: Buffer) => {
      connection.pieces.push(bytes);
      browser.pause();
    });
    for (const socket of [browser, backend]) {
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        connections.delete(connection);
        browser.destroy();
        backend.destroy();
      });
    }
  }).listen(0);
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    const busy = [...connections].filter(({ pieces }) => pieces.length > 0);
    const share = Math.floor((RATE * (now - last)) / 1000 / Math.max(1, busy.length));
    last = now;
    busy.forEach((connection) => forward(connection, share));
  }, TICK);
  return {
    server,
    close: () => {
      clearInterval(timer);
      connections.forEach(({ browser }) => browser.destroy());
      server.close();
    },
  };
}

function forward({ backend, browser, pieces }: Connection, share: number): void {
  const [first] = pieces;
  if (!first) return;
  backend.write(first.subarray(0, share));
  if (first.length > share) pieces[0] = first.subarray(share);
  else {
    pieces.shift();
    browser.resume();
  }
}
