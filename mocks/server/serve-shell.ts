import { httpServer } from './http-server';
import { listenerFor } from './listener';

/** Other ports than those of the tests (e2e/hosts/origins.ts), so that both can run at the same time. */
const SHELL = 4330;
const REMOTE = 4331;
const REMOTE_ORIGIN = `http://localhost:${REMOTE}`;

/** The stand-in shell with the mock backend, and the remote on another origin; `npm run start:shell`. */
const shell = listenerFor({ port: SHELL, staticFolder: 'dist/shell', csp: true, remote: REMOTE_ORIGIN });
httpServer((request, response) => {
  if (request.url !== '/shell.json') return shell(request, response);
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ remote: `${REMOTE_ORIGIN}/remoteEntry.json` }));
}).listen(SHELL);
httpServer(listenerFor({ port: REMOTE, staticFolder: 'dist/remote', csp: false })).listen(REMOTE);

console.log(`
MONSAKTI tiruan:  http://localhost:${SHELL}/
  1. Masuk > GUNAKAN AKUN SAKTI
  2. NIK 3171000000000001 (…2 to …4: other satker; …5 to …8: officers), password sakti, and the captcha
  3. HAI-CSO > Tiket Bantuan dan Layanan Perbendaharaan
Remote:           ${REMOTE_ORIGIN}/remoteEntry.json
`);
