import * as v from 'valibot';
import { HEADERS } from '../../src/app/api/wire/endpoints';
import type { Role } from '../../src/app/domain/session';

/** `fail`: the app does not work. `warn`: it works with a disadvantage for the user. */
export interface Finding {
  readonly kind: 'fail' | 'warn' | 'note';
  readonly text: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** An optional part of the contract: whether the backend has it, and what happens without it. */
export interface OptionalPart {
  readonly name: string;
  readonly has: boolean;
  readonly otherwise: string;
}

const REQUEST_TIMEOUT = 20_000;

/** Client of the backend. Remembers values that later checks need. */
export class Backend {
  role: Role | null = null;
  /** Whether the session says `due`. */
  knowsDue = false;
  /** Whether the session says `asker_kinds`. */
  knowsAskerKinds = false;
  /** Whether the session says `open_before`. */
  knowsOpenBefore = false;
  /** Whether the session says `answered`. */
  knowsAnswered = false;
  /** `claim_as` of the session; null without one. */
  claimAs: string | null = null;
  /** Codes of the user's satkers, where the session names several. */
  satkers: readonly string[] = [];
  /** Id of the newest ticket that the user may see. */
  ticketId: string | null = null;
  /** When that ticket was recorded, ISO 8601. */
  newest: string | null = null;
  /** Id of a ticket with feedback. */
  ratedId: string | null = null;
  attachmentId: string | null = null;
  /** Whether the session names a stream of events. */
  hasEvents = false;
  readonly parts: OptionalPart[] = [];

  constructor(
    private readonly baseUrl: string,
    private readonly headers: Headers,
    readonly origin: string | null,
  ) {}

  async get(path: string, headers: Headers = this.headers, etag: string | null = null): Promise<Answer> {
    const base = this.baseUrl.endsWith('/') ? this.baseUrl : `${this.baseUrl}/`;
    const sent = new Headers(headers);
    sent.set('Accept', 'application/json, application/problem+json');
    if (etag !== null) sent.set(HEADERS.known, etag);
    if (this.origin) sent.set('Origin', this.origin);
    const answer = await fetch(new URL(path, base), {
      headers: sent,
      redirect: 'manual',
      signal: AbortSignal.timeout(REQUEST_TIMEOUT),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }

  /** Opens a stream, and closes it after its first part; the text is empty when nothing comes. */
  async firstPart(path: string): Promise<Answer> {
    const base = this.baseUrl.endsWith('/') ? this.baseUrl : `${this.baseUrl}/`;
    const sent = new Headers(this.headers);
    sent.set('Accept', 'text/event-stream');
    if (this.origin) sent.set('Origin', this.origin);
    const end = AbortSignal.timeout(REQUEST_TIMEOUT);
    const { status, headers, body } = await fetch(new URL(path, base), { headers: sent, signal: end });
    const reader = body?.getReader();
    const part = await reader?.read().catch(() => null);
    await reader?.cancel().catch(() => undefined);
    return { status, headers, text: new TextDecoder().decode(part?.value) };
  }

  /** Asks again with the tag of a response: 304 is wanted. Notes whether the backend has this optional part. */
  async askAgain(path: string, first: Answer, name: string, otherwise: string): Promise<Finding[]> {
    const etag = first.headers.get('etag');
    const again = etag === null ? null : await this.get(path, this.headers, etag);
    this.parts.push({ name, has: again?.status === 304, otherwise });
    if (again === null || again.status === 304) return [];
    return [warn(`${HEADERS.known}: status ${again.status}, 304 is wanted while nothing changes`)];
  }
}

/** Checks a response in general and against its schema. Returns the parsed value, or null for an invalid one. */
export function read<S extends v.GenericSchema>(
  schema: S,
  answer: Answer,
): { readonly value: v.InferOutput<S> | null; readonly findings: Finding[] } {
  if (answer.status !== 200) return { value: null, findings: [fail(`status ${answer.status}, 200 is wanted`)] };
  let body: unknown;
  try {
    body = JSON.parse(answer.text);
  } catch {
    return { value: null, findings: [fail(`no JSON: ${JSON.stringify(answer.text.slice(0, 60))}`)] };
  }
  const result = v.safeParse(schema, body);
  if (!result.success) {
    const lines = result.issues.map((issue) => fail(`${v.getDotPath(issue) ?? 'body'}: ${issue.message}`));
    return { value: null, findings: lines };
  }
  return { value: result.output, findings: freshness(answer) };
}

const freshness = ({ headers }: Answer): Finding[] =>
  headers.get('cache-control')?.includes('no-store') ? [] : [warn('Cache-Control: no-store is missing')];

export const fail = (text: string): Finding => ({ kind: 'fail', text });
export const warn = (text: string): Finding => ({ kind: 'warn', text });
export const note = (text: string): Finding => ({ kind: 'note', text });
