import { getResponse } from 'msw';
import * as v from 'valibot';
import { problemSchema, ticketPageSchema } from '../../../src/app/api/wire/response-schemas';
import { ticketDetailSchema, ticketSchema } from '../../../src/app/api/wire/schemas';
import { backendHandlers } from '../handlers/handlers';
import type { World } from '../world';

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

const ORIGIN = 'https://backend.contoh.go.id';
const pageSchema = v.object({ ...ticketPageSchema.entries, items: v.array(ticketSchema) });

/** Sends requests to one mock backend as the app does. Responses have to match their schemas. */
export class Client {
  private readonly handlers: ReturnType<typeof backendHandlers>;
  private keys = 0;

  constructor(readonly world: World) {
    this.handlers = backendHandlers(world);
  }

  async send(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const url = path.startsWith('/') ? path : `/api/haicso/v1/${path}`;
    const response = await getResponse(this.handlers, new Request(ORIGIN + url, { ...init, method }));
    if (!response) throw new Error(`No handler for ${method} ${path}`);
    return response;
  }

  async get<T extends Schema>(schema: T, path: string): Promise<v.InferOutput<T>> {
    const response = await this.send('GET', path);
    demand(response.status === 200, `${path} answered ${response.status}`);
    return v.parse(schema, await response.json());
  }

  page(query = ''): Promise<v.InferOutput<typeof pageSchema>> {
    return this.get(pageSchema, `tickets?${query}`);
  }

  ticket(id: string): Promise<v.InferOutput<typeof ticketDetailSchema>> {
    return this.get(ticketDetailSchema, `tickets/${id}`);
  }

  /** A POST with an Idempotency-Key: a new one unless `headers` has one. */
  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const init = { body: JSON.stringify(body), headers: { 'Idempotency-Key': `key-${++this.keys}`, ...headers } };
    return this.send('POST', path, init);
  }

  upload(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
    const headers = { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(name) };
    return this.send('POST', 'uploads', { body: bytes, headers });
  }
}

/** The ticket in a response. Throws unless the response is 201 with an ETag. */
export async function sentTicket(response: Response): Promise<v.InferOutput<typeof ticketDetailSchema>> {
  demand(response.status === 201, `sending answered ${response.status}`);
  demand(response.headers.has('ETag'), 'the answer has no ETag');
  return v.parse(ticketDetailSchema, await response.json());
}

/** Status and reason of a refused request. Throws unless the response is problem+json. */
export async function refusal(response: Response): Promise<{ status: number; code?: string; fields?: string[] }> {
  demand(response.headers.get('Content-Type') === 'application/problem+json', 'no problem+json');
  const { code, fields } = v.parse(problemSchema, await response.json());
  return { status: response.status, ...(code ? { code } : {}), ...(fields ? { fields: Object.keys(fields) } : {}) };
}

function demand(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}
