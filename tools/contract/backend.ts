import * as v from 'valibot';
import type { Role } from '../../src/app/domain/session';

/** `fail` breaks the app; `warn` costs the people who use it something. */
export interface Finding {
  readonly kind: 'fail' | 'warn' | 'note';
  readonly text: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const REQUEST_TIMEOUT = 20_000;

/** The backend as the app meets it. Answers that later checks build on are kept. */
export class Backend {
  role: Role | null = null;
  /** A ticket that the user may see: the newest. */
  ticketId: string | null = null;
  /** When it was recorded. */
  newest: string | null = null;
  /** A ticket with feedback. */
  ratedId: string | null = null;
  attachmentId: string | null = null;

  constructor(
    private readonly baseUrl: string,
    private readonly headers: Headers,
    readonly origin: string | null,
  ) {}

  async get(path: string, headers: Headers = this.headers): Promise<Answer> {
    const base = this.baseUrl.endsWith('/') ? this.baseUrl : `${this.baseUrl}/`;
    const sent = new Headers(headers);
    sent.set('Accept', 'application/json, application/problem+json');
    if (this.origin) sent.set('Origin', this.origin);
    const answer = await fetch(new URL(path, base), {
      headers: sent,
      redirect: 'manual',
      signal: AbortSignal.timeout(REQUEST_TIMEOUT),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }
}

/** What an answer must be whatever it is about, and the value in it when it is what the schema says. */
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
