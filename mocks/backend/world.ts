import { DEFAULT_LIMITS, type Limits } from '../../src/app/domain/limits';
import { opaqueId } from './seeded-random';
import { WorldClock, type ClockMode } from './clock';
import { instantOf } from './local-time';
import type { DataSet, Persona } from './personas/persona';
import type { PlannedMove } from './autoplay/planned-move';
import { TicketIndex } from './store/ticket-index';
import type { TicketRecord } from './store/ticket-record';
import { TicketStore } from './store/ticket-store';

/** How the mock backend behaves, apart from its data. */
export interface Behaviour {
  /** Milliseconds before each response. */
  latency: number;
  /** Status of every response except the session's. 0 breaks the connection; null means no failure. */
  fail: number | null;
  /** Number of coming POSTs that are executed, but whose response is dropped. */
  dropResponses: number;
  /** Whether the mock acts for the other users. */
  autoplay: boolean;
  /** Whether the backend has only what it had before topics and a catalogue. */
  lean: boolean;
  /** Whether a disturbance is known. */
  notices: boolean;
  /** Whether reads have an ETag and answer 304. */
  etags: boolean;
  /** Whether there is a stream of events. */
  events: boolean;
  /** `poll_seconds` of the session; null leaves it out. */
  pollSeconds: number | null;
}

export interface WorldOptions extends Partial<Behaviour> {
  /** The data set, when it is not the persona's own. */
  readonly data?: DataSet;
  /** Local time in the data set's zone, or a time with its own offset. */
  readonly clock?: string | null;
  readonly clockMode?: ClockMode;
  /** Number of generated tickets; null for the data set's own number. */
  readonly size?: number | null;
}

export interface StoredFile {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The ticket with the file; null until a message has used the upload. */
  ticketId: string | null;
}

/** The stored result of a POST with an Idempotency-Key. */
export interface StoredResponse {
  /** Path and body: the same key with another fingerprint is refused. */
  readonly fingerprint: string;
  /** Null while the request is in progress. */
  answer: { readonly status: number; readonly etag: string | null; readonly body: unknown } | null;
  /** The ticket that the request created or changed. */
  ticketId: string | null;
}

/** A stream of events that is open. */
export interface StreamListener {
  changed(record: TicketRecord): void;
  signOfLife(): void;
  end(): void;
}

/** The part of a mock backend that all its users share. */
class WorldState {
  readonly clock: WorldClock;
  readonly store: TicketStore;
  readonly index: TicketIndex;
  readonly size: number | null;
  readonly files = new Map<string, StoredFile>();
  readonly keys = new Map<string, StoredResponse>();
  readonly preferences = new Map<string, Record<string, unknown>>();
  readonly counters = new Map<string, number>();
  readonly listeners = new Set<StreamListener>();
  readonly behaviour: Behaviour;
  planned: readonly PlannedMove[] = [];
  serial = 0;
  onChange: () => Promise<void> | void = () => undefined;
  onMove: (reference: string) => void = () => undefined;

  constructor(persona: Persona, options: WorldOptions) {
    const data = options.data ?? persona.data;
    const wanted = instantOf(options.clock ?? data.clock, data.zone);
    const at = Number.isNaN(wanted) ? instantOf(data.clock, data.zone) : wanted;
    this.clock = new WorldClock({ at, mode: options.clockMode ?? data.clockMode });
    this.size = options.size ?? null;
    this.store = new TicketStore(data.tickets(at, this.size));
    this.store.onPut = (record) => this.listeners.forEach((listener) => listener.changed(record));
    this.index = new TicketIndex(this.store);
    this.behaviour = {
      latency: options.latency ?? 0,
      fail: options.fail ?? null,
      dropResponses: options.dropResponses ?? 0,
      autoplay: options.autoplay ?? false,
      lean: options.lean ?? false,
      notices: options.notices ?? false,
      etags: options.etags ?? true,
      events: options.events ?? true,
      pollSeconds: options.pollSeconds ?? null,
    };
  }
}

/**
 * One mock backend as one user sees it: tickets, clock, uploads and idempotency keys. Several can exist side by side.
 */
export class World {
  readonly clock: WorldClock;
  readonly store: TicketStore;
  readonly index: TicketIndex;
  readonly size: number | null;
  readonly files: Map<string, StoredFile>;
  readonly keys: Map<string, StoredResponse>;
  readonly preferences: Map<string, Record<string, unknown>>;
  readonly counters: Map<string, number>;
  readonly behaviour: Behaviour;
  readonly limits: Limits = DEFAULT_LIMITS;

  /**
   * Starts with the tickets of `options.data`, or of the persona's own data set. `state` is given to share an existing
   * backend.
   */
  constructor(
    public persona: Persona,
    options: WorldOptions = {},
    private readonly state = new WorldState(persona, options),
  ) {
    const { clock, store, index, size, files, keys, preferences, counters, behaviour } = state;
    this.clock = clock;
    this.store = store;
    this.index = index;
    this.size = size;
    this.files = files;
    this.keys = keys;
    this.preferences = preferences;
    this.counters = counters;
    this.behaviour = behaviour;
  }

  /** The streams of events that are open. */
  get listeners(): Set<StreamListener> {
    return this.state.listeners;
  }

  /** The coming moves of the mock for other users, in any order. */
  get planned(): readonly PlannedMove[] {
    return this.state.planned;
  }

  set planned(moves: readonly PlannedMove[]) {
    this.state.planned = moves;
  }

  /** Number of ids created so far. */
  get serial(): number {
    return this.state.serial;
  }

  set serial(serial: number) {
    this.state.serial = serial;
  }

  /** Called after every change, so that the demo can save it. */
  get onChange(): () => Promise<void> | void {
    return this.state.onChange;
  }

  set onChange(listener: () => Promise<void> | void) {
    this.state.onChange = listener;
  }

  /** Called with the ticket's reference number when the mock has moved a ticket for another user. */
  get onMove(): (reference: string) => void {
    return this.state.onMove;
  }

  set onMove(listener: (reference: string) => void) {
    this.state.onMove = listener;
  }

  /** The same mock backend as another user sees it. Both share all tickets, files and settings. */
  as(persona: Persona): World {
    return persona === this.persona ? this : new World(persona, {}, this.state);
  }

  /** A new id that no ticket of the data set has. */
  nextId(prefix: string): string {
    return opaqueId(`${prefix}n`, ++this.serial);
  }

  count(what: string): void {
    this.counters.set(what, (this.counters.get(what) ?? 0) + 1);
  }
}
