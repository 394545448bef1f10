import { httpServer } from '../../mocks/server/http-server';
import { listenerFor } from '../../mocks/server/listener';
import { HOSTS, REFUSING, REMOTE, SHELL } from './origins';

/** Each port is an origin of its own: the shell, the remote, and the other hosts, each with the mock backend. */
const SITES: Readonly<Record<string, string>> = {
  [SHELL]: 'dist/shell',
  [HOSTS]: 'dist/hosts',
  [REMOTE]: 'dist/remote',
};

for (const [origin, staticFolder] of Object.entries(SITES)) {
  const port = Number(new URL(origin).port);
  httpServer(listenerFor({ port, staticFolder, csp: origin !== REMOTE, remote: REMOTE })).listen(port);
}

const refusing = { port: Number(new URL(REFUSING).port), staticFolder: null, csp: false };
httpServer(listenerFor({ ...refusing, refusedHeaders: ['if-none-match'] })).listen(refusing.port);
