import { getResponse, type HttpHandler } from 'msw';
import * as v from 'valibot';
import { backendHandlers } from '../backend/handlers/handlers';
import { ProblemError } from '../backend/handlers/problem-error';
import { dataFor, findPersona, personaOf } from '../backend/personas/personas';
import { World } from '../backend/world';
import { Sakti } from '../sakti/sakti';
import { handleSaktiRequest } from '../sakti/sakti-requests';

const behaviourSchema = v.object({
  latency: v.optional(v.number()),
  fail: v.optional(v.nullable(v.number())),
  dropResponses: v.optional(v.number()),
  autoplay: v.optional(v.boolean()),
  lean: v.optional(v.boolean()),
  notices: v.optional(v.boolean()),
  events: v.optional(v.boolean()),
  etags: v.optional(v.boolean()),
  pollSeconds: v.optional(v.nullable(v.number())),
});

/** Changes the logged-in user or the role. The tickets stay. */
const changeSchema = v.object({
  ...behaviourSchema.entries,
  persona: v.optional(v.string()),
  role: v.optional(v.picklist(['SATKER', 'CSO_KPPN', 'CSO_KANWIL', 'CSO_KPH', 'KANTOR_PUSAT'])),
});

const worldSchema = v.object({
  ...behaviourSchema.entries,
  persona: v.optional(v.string()),
  /** Key of the initial data set, for personas that may see another than their own. */
  data: v.optional(v.string()),
  clock: v.optional(v.string()),
  /** True stops the clock, false starts it. The default is the mode of the data set. */
  frozen: v.optional(v.boolean()),
  size: v.optional(v.nullable(v.number())),
});

const ENDS_SESSION = /\/(?:expire|logout)$/;

interface StoredWorld {
  readonly world: World;
  readonly handlers: readonly HttpHandler[];
}

/** One mock backend per client: named by header `x-mock-world` or cookie `mock-world`, otherwise `default`. */
export class WorldRegistry {
  private readonly worlds = new Map<string, StoredWorld>();
  private readonly logins = new Map<string, Sakti>();

  /** Null when no handler has this path. A token of SAKTI decides the user of the request. */
  async answer(request: Request): Promise<Response | null> {
    const name = nameFor(request);
    const sakti = this.saktiOf(name);
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/mock/sakti/')) {
      // A stream ends with the session that opened it.
      if (ENDS_SESSION.test(pathname)) this.endStreams((other) => other.startsWith(`${name}@`));
      return handleSaktiRequest(sakti, request);
    }
    const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    const persona = token === undefined ? undefined : sakti.personaOfToken(token);
    if (persona === null) return new ProblemError(401, 'TOKEN_EXPIRED', 'Sesi telah berakhir.').toResponse();
    const { handlers } = persona ? this.worldNamed(`${name}@${persona}`, { persona }) : this.worldNamed(name);
    return (await getResponse([...handlers], request)) ?? null;
  }

  /**
   * `/mock/worlds/{name}`: POST resets the backend, PATCH changes its behaviour and makes open streams send a sign of
   * life, and all return a summary with the request counters.
   */
  async control(request: Request): Promise<Response> {
    const name = decodeURIComponent(new URL(request.url).pathname.split('/')[3] ?? '');
    if (request.method === 'POST') {
      this.endStreams((other) => other === name);
      this.begin(name, v.parse(worldSchema, await bodyOf(request)));
    }
    if (request.method === 'PATCH') {
      const { persona, role, ...behaviour } = v.parse(changeSchema, await bodyOf(request));
      const { world } = this.worldNamed(name);
      Object.assign(world.behaviour, behaviour);
      if (!world.behaviour.events) this.endStreams((other) => other === name);
      for (const stream of world.listeners) stream.signOfLife();
      const person = findPersona(persona ?? null) ?? world.persona;
      world.persona = role ? { ...person, session: { ...person.session, role } } : person;
    }
    return Response.json(summary(name, this.worldNamed(name).world));
  }

  private endStreams(of: (name: string) => boolean): void {
    for (const [name, { world }] of this.worlds) if (of(name)) for (const stream of world.listeners) stream.end();
  }

  private worldNamed(name: string, wanted: v.InferOutput<typeof worldSchema> = {}): StoredWorld {
    return this.worlds.get(name) ?? this.begin(name, wanted);
  }

  private saktiOf(name: string): Sakti {
    const sakti = this.logins.get(name) ?? new Sakti();
    this.logins.set(name, sakti);
    return sakti;
  }

  private begin(name: string, wanted: v.InferOutput<typeof worldSchema>): StoredWorld {
    const { persona: key, data, frozen, ...options } = wanted;
    const persona = personaOf(key ?? null);
    const clockMode = frozen === undefined ? {} : ({ clockMode: frozen ? 'frozen' : 'running' } as const);
    const world = new World(persona, { ...options, ...clockMode, data: dataFor(persona, data ?? null) });
    const stored = { world, handlers: backendHandlers(world) };
    this.worlds.set(name, stored);
    return stored;
  }
}

function nameFor(request: Request): string {
  const cookie = /(?:^|;\s*)mock-world=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  return request.headers.get('x-mock-world') ?? (cookie && decodeURIComponent(cookie)) ?? 'default';
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  return text ? JSON.parse(text) : {};
}

const summary = (name: string, world: World) => ({
  name,
  persona: world.persona.key,
  now: world.clock.iso(),
  behaviour: world.behaviour,
  tickets: world.store.records.length,
  added: world.store.added,
  streams: world.listeners.size,
  counters: Object.fromEntries(world.counters),
});
