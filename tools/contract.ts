/**
 * Sends the app's read requests to a real backend, and validates the responses against the schemas of
 * `src/app/api/wire`. Sends no writes. `npm run contract -- --base-url https://…/haicso/v1/ --token …`
 */
import { parseArgs } from 'node:util';
import { Backend, fail } from './contract/backend';
import { CHECKS } from './contract/checks';
import { report, reportParts } from './contract/report';

const { values } = parseArgs({
  options: {
    'base-url': { type: 'string' },
    token: { type: 'string' },
    header: { type: 'string', multiple: true, default: [] },
    origin: { type: 'string' },
  },
});

if (!values['base-url']) {
  console.error(`npm run contract -- --base-url <address> [--token <bearer>] [--header 'Cookie: …'] [--origin <shell>]

  --token    sent as Authorization: Bearer
  --header   any other header that proves who asks; may be given several times
  --origin   the shell's origin, when the backend is on another: its CORS headers are checked too`);
  process.exit(2);
}

const headers = new Headers();
for (const line of values.header) headers.append(line.split(':', 1)[0] ?? '', line.replace(/^[^:]*:\s*/, ''));
if (values.token) headers.set('Authorization', `Bearer ${values.token}`);
const backend = new Backend(values['base-url'], headers, values.origin ?? null);

const results = [];
for (const { endpoint, run } of CHECKS) {
  const findings = await run(backend).catch((error: unknown) => [fail(`no answer: ${String(error)}`)]);
  results.push({ endpoint, findings });
}
process.exitCode = report(results) ? 0 : 1;
reportParts(backend.parts);
