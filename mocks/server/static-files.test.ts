import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { StaticFiles } from './static-files';

const INDEX = '<html><body><cso-root></cso-root><script src="main.js"></script></body></html>';

const folder = mkdtempSync(join(tmpdir(), 'build-'));
const root = join(folder, 'app');
mkdirSync(join(root, 'assets'), { recursive: true });
mkdirSync(join(folder, 'app-secret'));
writeFileSync(join(folder, 'secret.json'), '{"secret":1}');
writeFileSync(join(folder, 'app-secret', 'x.json'), '{"secret":2}');
for (const [file, text] of Object.entries({
  'index.html': INDEX,
  'plain.html': '<p>plain</p>',
  'main-5FQ2JX3A.js': 'main',
  '_angular_core.iMReavKzoG.js': 'core',
  'remoteEntry.json': '{}',
  'mount.js': 'mount',
  'config.json': '{}',
  'assets/a b.svg': '<svg/>',
  'data.bin': 'x',
})) {
  writeFileSync(join(root, file), text);
}

const ask = (path: string, files = new StaticFiles(root, false)) =>
  files.answer(new Request(`http://localhost:1/${path}`));

for (const [path, type, cache] of [
  ['main-5FQ2JX3A.js', 'text/javascript; charset=utf-8', /immutable/],
  ['_angular_core.iMReavKzoG.js', 'text/javascript; charset=utf-8', /immutable/],
  ['remoteEntry.json', 'application/json; charset=utf-8', /^public, max-age=300, stale-while-revalidate/],
  ['mount.js', 'text/javascript; charset=utf-8', /^public, max-age=300, stale-while-revalidate/],
  ['config.json', 'application/json; charset=utf-8', /^no-cache$/],
  ['assets/a%20b.svg', 'image/svg+xml', /^no-cache$/],
  ['data.bin', 'application/octet-stream', /^no-cache$/],
] as const) {
  test(`${path} comes with its type, and is kept as long as its name lets it`, async () => {
    const answer = await ask(path);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), type);
    assert.match(answer.headers.get('cache-control') ?? '', cache);
  });
}

for (const path of ['', 'haicso/cso/listTiket', 'no-such-page']) {
  test(`/${path} gets the page, which no cache may keep`, async () => {
    const answer = await ask(path);
    assert.equal(await answer.text(), INDEX);
    assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(answer.headers.get('content-security-policy'), null);
  });
}

for (const path of ['gone-5FQ2JX3A.js', 'none.html', 'assets/none.svg']) {
  test(`${path}, which is not there, is not answered with the page`, async () => {
    assert.equal((await ask(path)).status, 404);
  });
}

for (const path of [
  '..%2fsecret.json',
  '%2e%2e/secret.json',
  '%2e%2e%2fapp-secret%2fx.json',
  'assets%2f..%2f..%2fsecret.json',
  '..%5csecret.json',
  '%00.json',
]) {
  test(`/${path} leads to nothing outside the build`, async () => {
    const answer = await ask(path);
    assert.equal(answer.status, 404);
    assert.equal(await answer.text(), '');
  });
}

test('an address that cannot be decoded is refused', async () => {
  assert.equal((await ask('%E0%A4%A.js')).status, 404);
});

test('with a policy every page has a nonce of its own, in its scripts and at its root', async () => {
  const files = new StaticFiles(root, true, 'http://localhost:4331');
  const nonces = await Promise.all(
    ['', ''].map(async () => {
      const answer = await ask('', files);
      const policy = answer.headers.get('content-security-policy') ?? '';
      const nonce = /script-src 'self' 'nonce-([^']+)' http:\/\/localhost:4331/.exec(policy)?.[1] ?? '';
      const html = await answer.text();
      assert.ok(html.includes(`<cso-root ngCspNonce="${nonce}">`));
      assert.ok(html.includes(`<script nonce="${nonce}" src="main.js">`));
      for (const part of ["require-trusted-types-for 'script'", "object-src 'none'", "base-uri 'self'"]) {
        assert.ok(policy.includes(part), part);
      }
      assert.doesNotMatch(policy, /unsafe/);
      return nonce;
    }),
  );
  assert.ok(nonces[0] && nonces[0] !== nonces[1]);
  assert.ok((await (await ask('plain.html', files)).text()).includes('plain'));
});
