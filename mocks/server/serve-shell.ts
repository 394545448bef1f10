import { createServer } from 'node:http';
import { listenerFor } from './listener';

const SHELL = 4320;
const REMOTE = 4321;

/** The stand-in shell with the mock backend, and the remote on another origin; `npm run start:shell`. */
createServer(
  listenerFor({ port: SHELL, staticFolder: 'dist/shell', csp: true, remote: `http://localhost:${REMOTE}` }),
).listen(SHELL);
createServer(listenerFor({ port: REMOTE, staticFolder: 'dist/remote', csp: false })).listen(REMOTE);

console.log(`
MONSAKTI tiruan:  http://localhost:${SHELL}/
  1. Masuk > GUNAKAN AKUN SAKTI
  2. NIK 3171000000000001 (…2 to …4: other satker; …5 to …8: officers), password sakti, and the captcha
  3. HAI-CSO > Tiket Bantuan dan Layanan Perbendaharaan
Remote:           http://localhost:${REMOTE}/remoteEntry.json
`);
