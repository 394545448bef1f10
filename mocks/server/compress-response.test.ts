import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { compressResponse } from './compress-response';

const LONG = 'Tiket '.repeat(500);
const asks = (accepts: string | null = 'gzip, br') =>
  new Request('http://localhost/', accepts === null ? {} : { headers: { 'Accept-Encoding': accepts } });
const gives = (body: BodyInit | null, type: string, init: ResponseInit = {}) =>
  new Response(body, { ...init, headers: { 'Content-Type': type, 'Content-Length': '3000', ...init.headers } });

for (const type of ['text/html', 'application/json', 'application/problem+json', 'image/svg+xml']) {
  test(`${type} is packed, and is the same when it is unpacked`, async () => {
    const answer = await compressResponse(
      asks(),
      gives(LONG, type, { status: 201, headers: { ETag: '"1"', Vary: 'Origin' } }),
    );
    assert.equal(answer.headers.get('content-encoding'), 'gzip');
    assert.equal(answer.headers.get('content-length'), null);
    assert.equal(answer.headers.get('vary'), 'Origin, Accept-Encoding');
    assert.equal(answer.headers.get('etag'), '"1"');
    assert.equal(answer.status, 201);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    assert.ok(bytes.length < LONG.length / 2);
    assert.equal(gunzipSync(bytes).toString(), LONG);
  });
}

for (const [what, request, response] of [
  ['for whoever does not take it', asks('br'), gives(LONG, 'text/html')],
  ['for whoever does not say', asks(null), gives(LONG, 'text/html')],
  ['when it is a picture', asks(), gives(LONG, 'image/png')],
  ['when it is one packet anyway', asks(), gives('x'.repeat(999), 'text/html')],
] as const) {
  test(`nothing is packed ${what}`, async () => {
    const answer = await compressResponse(request, response);
    assert.equal(answer.headers.get('content-encoding'), null);
    assert.ok((await answer.text()).length >= 999);
  });
}

test('an answer without a body stays one', async () => {
  const answer = await compressResponse(asks(), gives(null, 'application/json', { status: 204 }));
  assert.equal(answer.status, 204);
  assert.equal(answer.body, null);
});

test('a broken line stays broken', async () => {
  assert.equal((await compressResponse(asks(), Response.error())).type, 'error');
});
