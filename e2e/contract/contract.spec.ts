import { execFile } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);

test('the mock backend answers as our schemas expect', async ({ baseURL }) => {
  const { code, out } = await contract(`${baseURL ?? ''}/api/haicso/v1/`, '--origin', 'https://monsakti.example');
  expect(out).toContain('ok   GET tickets/{id}');
  expect(out).toMatch(/10 checks, 0 failures/);
  expect(code).toBe(0);
});

test('a backend that differs is told where', async () => {
  const session = { user_id: 'u', name: 'Budi', email: 'b@x.id', role: 'OPERATOR', satker: null, office: null };
  const { code, out } = await withBackend(
    (request, response) => {
      const body = request.url?.endsWith('/session') ? JSON.stringify(session) : '<!doctype html><title>Masuk</title>';
      response.end(body);
    },
    (url) => contract(url, '--token', 'abc'),
  );
  expect(out).toMatch(/FAIL GET session\n {2}✗ role: .*OPERATOR/);
  expect(out).toMatch(/✗ zone: /);
  expect(out).toMatch(/FAIL GET destinations\n {2}✗ no JSON/);
  expect(code).toBe(1);
});

test('a backend that wants no token is told so, and nothing is ever written', async () => {
  const methods = new Set<string | undefined>();
  const { out } = await withBackend(
    (request, response) => {
      methods.add(request.method);
      response.end('{}');
    },
    (url) => contract(url),
  );
  expect(out).toContain('! status 200, 401 is wanted');
  expect([...methods]).toEqual(['GET']);
});

async function contract(url: string, ...more: string[]): Promise<{ code: number; out: string }> {
  const args = ['--import', 'tsx', 'tools/contract.ts', '--base-url', url, ...more];
  try {
    return { code: 0, out: (await run(process.execPath, args)).stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, out: stdout };
  }
}

async function withBackend<T>(listener: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener).listen(0);
  try {
    return await use(`http://localhost:${(server.address() as AddressInfo).port}/api/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
