import { HttpResponse } from 'msw';
import type { StoredResponse, World } from '../world';
import { simulateLatency, type Call } from './endpoint';
import { ProblemError } from './problem-error';

export interface Outcome {
  readonly ticketId: string;
  readonly response: Response;
}

export const keyOf = (world: World, key: string): string => `${world.persona.session.userId} ${key}`;

/**
 * Runs `work` once per Idempotency-Key. The same key and body get the stored response again, another body gets 422, a
 * second request while the first one is in progress gets 409. A refused request frees its key.
 */
export async function oncePerKey(
  { world, request }: Pick<Call, 'world' | 'request'>,
  work: (body: unknown) => Outcome,
): Promise<Response> {
  const key = request.headers.get('Idempotency-Key');
  if (!key) throw new ProblemError(400, 'KEY_MISSING', 'Idempotency-Key wajib ada.');
  const text = await request.text();
  const fingerprint = `${new URL(request.url).pathname}\n${text}`;
  const known = world.keys.get(keyOf(world, key));
  if (known) return repeated(known, fingerprint);

  const stored: StoredResponse = { fingerprint, answer: null, ticketId: null };
  world.keys.set(keyOf(world, key), stored);
  try {
    await simulateLatency(world);
    const { ticketId, response } = work(parsed(text));
    const etag = response.headers.get('ETag');
    stored.ticketId = ticketId;
    stored.answer = { status: response.status, etag, body: await response.clone().json() };
    return response;
  } catch (error) {
    world.keys.delete(keyOf(world, key));
    throw error;
  }
}

function repeated(known: StoredResponse, fingerprint: string): Response {
  if (known.fingerprint !== fingerprint) {
    throw new ProblemError(422, 'KEY_REUSED', 'Kunci ini sudah dipakai untuk kiriman yang lain.');
  }
  if (!known.answer) throw new ProblemError(409, 'KEY_IN_PROGRESS', 'Kiriman ini masih diproses.');
  const { status, etag, body } = known.answer;
  return HttpResponse.json(body as Record<string, unknown>, { status, headers: etag ? { ETag: etag } : {} });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError(400, 'NOT_JSON', 'Isi permintaan tidak dapat dibaca.');
  }
}
