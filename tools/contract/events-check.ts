import { type Backend, fail, type Finding, note, warn } from './backend';

/** Opens the stream of events where the session names one, and waits for its first sign of life. */
export async function checkEvents(backend: Backend): Promise<Finding[]> {
  if (!backend.hasEvents) return [note('not asked: the session says no `events`')];
  const { status, headers, text } = await backend.firstPart('events');
  const type = headers.get('content-type') ?? 'missing';
  if (status !== 200) return [fail(`status ${status}, 200 is wanted`)];
  if (!type.startsWith('text/event-stream')) return [fail(`Content-Type: ${type}, text/event-stream is wanted`)];
  return text ? [] : [warn('nothing in 20 s: a comment is wanted at once, and no gateway that holds it back')];
}
