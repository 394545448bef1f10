import { httpServer } from '../../mocks/server/http-server';
import { listenerFor } from '../../mocks/server/listener';
import { HOSTS, REMOTE, SHELL } from './origins';

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
