import { HttpResponse } from 'msw';
import { hash, textSeed } from '../seeded-random';
import type { Call } from './endpoint';

/** A tag of a response's content: the same content has the same tag. */
export const contentTag = (content: unknown): string => {
  const text = JSON.stringify(content);
  return `"${textSeed(text).toString(36)}-${hash(text.length, textSeed([...text].reverse().join(''))).toString(36)}"`;
};

/**
 * The response, or 304 without a body when `If-None-Match` names its tag. `Date` is the time of the mock's clock, from
 * which a reader of a 304 counts ages. Without a tag: always the response.
 */
export function conditional({ world, request }: Call, etag: string | null, body: unknown): Response {
  if (etag === null) return HttpResponse.json(body as object);
  const headers = { ETag: etag, Date: new Date(world.clock.now()).toUTCString() };
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag)
    ? new HttpResponse(null, { status: 304, headers })
    : HttpResponse.json(body as object, { headers });
}
