import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { workingFor } from '../personas/dua-satker';
import { findPersona } from '../personas/personas';
import { runDueMoves } from '../autoplay/run-due-moves';
import type { World } from '../world';
import { HEADERS } from '../../../src/app/api/wire/endpoints';
import { forbidden, otherUser, ProblemError } from './problem-error';

export interface Call {
  /** The mock backend as seen by the user of the request. */
  readonly world: World;
  readonly request: Request;
  readonly url: URL;
  param(name: string): string;
}

type Method = 'get' | 'post' | 'put' | 'delete';

/**
 * `oncePerKey` (idempotency.ts) delays these requests itself: a repeated request has to find the first one in progress.
 */
const isKeyedPost = (request: Request): boolean => request.method === 'POST' && request.headers.has('Idempotency-Key');

/**
 * Handler of one endpoint. Counts, delays or fails the request as `world.behaviour` says, and answers a `ProblemError`
 * with problem+json.
 */
export function endpoint(
  world: World,
  method: Method,
  path: string,
  answer: (call: Call) => Response | Promise<Response>,
): HttpHandler {
  return http[method](`*/api/haicso/v1/${path}`, async ({ request, params }) => {
    world.count(`${method.toUpperCase()} ${path}`);
    if (!isKeyedPost(request)) await simulateLatency(world);
    const failure = failureOf(world, path);
    if (failure) return failure;
    if (runDueMoves(world)) await world.onChange();
    const param = (name: string): string => String(params[name] ?? '');
    const url = new URL(request.url);
    const person = findPersona(personaKeyIn(request)) ?? world.persona;
    try {
      const persona = world.behaviour.lean ? person : workingFor(person, url.searchParams.get('satker'));
      if (!persona) throw forbidden();
      const view = world.as(persona);
      if (isForAnotherUser(request, view)) throw otherUser();
      const response = await answer({ world: view, request, url, param });
      if (method !== 'get') await world.onChange();
      return method === 'post' && dropsResponse(world) ? HttpResponse.error() : response;
    } catch (error) {
      if (error instanceof ProblemError) return error.toResponse();
      throw error;
    }
  });
}

/**
 * Several users can share one mock backend: header `x-mock-persona` or cookie `mock-persona` names the user of a
 * request.
 */
function personaKeyIn({ headers }: Request): string | null {
  const cookie = /(?:^|;\s*)mock-persona=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1];
  return headers.get('x-mock-persona') ?? cookie ?? null;
}

/**
 * Whether the request names another user than the one who sends it: a message of one user must not be sent as another.
 */
function isForAnotherUser({ headers }: Request, { persona }: World): boolean {
  const named = headers.get(HEADERS.userId);
  return named !== null && decodeURIComponent(named) !== persona.session.userId;
}

export async function simulateLatency(world: World): Promise<void> {
  if (world.behaviour.latency > 0) await delay(world.behaviour.latency);
}

function dropsResponse({ behaviour }: World): boolean {
  if (behaviour.dropResponses <= 0) return false;
  behaviour.dropResponses--;
  return true;
}

/** `GET session` fails only with 401: with every other failure the demo still shows its screens. */
function failureOf({ behaviour: { fail } }: World, path: string): Response | null {
  if (fail === null || (path === 'session' && fail !== 401)) return null;
  if (fail === 0) return HttpResponse.error();
  const wait: Record<string, string> = fail === 429 ? { 'Retry-After': '5' } : {};
  return new ProblemError(fail, 'MOCK_FAILURE', 'Gangguan buatan dari mock.').toResponse(wait);
}
