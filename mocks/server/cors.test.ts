import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { test } from 'node:test';
import { corsHeaders, preflight } from './cors';

const from = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage;

test('a page of another origin may call with its cookies, and read what the app reads', () => {
  assert.deepEqual(corsHeaders(from({ origin: 'http://localhost:4330' })), {
    'Access-Control-Allow-Origin': 'http://localhost:4330',
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': 'ETag, Date, Retry-After, Content-Disposition',
    Vary: 'Origin',
  });
});

test('a page of the same origin needs no leave', () => {
  assert.deepEqual(corsHeaders(from({})), {});
});

test('every method and the headers that are asked for are allowed beforehand', () => {
  const asked = preflight(from({ 'access-control-request-headers': 'idempotency-key, if-match' }));
  assert.equal(asked.status, 204);
  assert.equal(asked.headers.get('access-control-allow-headers'), 'idempotency-key, if-match');
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    assert.ok(asked.headers.get('access-control-allow-methods')?.includes(method), method);
  }
  assert.equal(preflight(from({})).headers.get('access-control-allow-headers'), '*');
});

test('a header that is refused is not among them', () => {
  const asked = from({ 'access-control-request-headers': 'If-None-Match,x-user' });
  assert.equal(preflight(asked, ['if-none-match']).headers.get('access-control-allow-headers'), 'x-user');
});
