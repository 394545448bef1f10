import { DEFAULT_LIMITS, type Limits } from '../../src/app/domain/limits';
import { opaqueId } from './seeded-random';
import { WorldClock, type ClockMode } from './clock';
import { instantOf } from './local-time';
import type { DataSet, Persona } from './personas/persona';
import type { PlannedMove } from './play/planned-move';
import { TicketIndex } from './store/ticket-index';
import { TicketStore } from './store/ticket-store';

/** How the backend behaves apart from its data. */
export interface Behaviour {
  /** Milliseconds before each answer. */
  latency: number;
  /** Status with which everything but the session fails; 0 breaks the connection; null does not fail. */
  fail: number | null;
  /** How many POSTs are still to be done without their answer arriving. */
  loseReplies: number;
  /** Whether the officers answer by themselves. */
  autoplay: boolean;
}

export interface WorldOptions extends Partial<Behaviour> {
  /** Tickets to begin with, when they are not the persona's own. */
  readonly data?: DataSet;
  /** Local time in the data set's zone, or with a zone of its own. */
  readonly clock?: string | null;
  readonly clockMode?: ClockMode;
  /** Number of generated tickets; null for the persona's own. */
  readonly size?: number | null;
}

export interface StoredFile {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Ticket to which it was sent; null while it waits for its message. */
  ticketId: string | null;
}

/** What became of a POST that carried a key. */
export interface StoredResponse {
  /** Path and body: another one under the same key is refused. */
  readonly fingerprint: string;
  /** Null while the first one is being worked on. */
  answer: { readonly status: number; readonly etag: string | null; readonly body: unknown } | null;
  /** Ticket that came of it. */
  ticketId: string | null;
}

/** Everything in a backend that does not depend on the user. */
class WorldState {
  readonly clock: WorldClock;
  readonly store: TicketStore;
  readonly index: TicketIndex;
  readonly size: number | null;
  readonly files = new Map<string, StoredFile>();
  readonly keys = new Map<string, StoredResponse>();
  readonly preferences = new Map<string, Record<string, unknown>>();
  readonly counters = new Map<string, number>();
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
    this.index = new TicketIndex(this.store);
    this.behaviour = {
      latency: options.latency ?? 0,
      fail: options.fail ?? null,
      loseReplies: options.loseReplies ?? 0,
      autoplay: options.autoplay ?? false,
    };
  }
}

/** One backend with its tickets, clock, uploads and keys, as one user sees it; several backends live side by side. */
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

  /** Begins with the tickets of `options.data`, or with the persona's own; `state` is that of a world to share. */
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

  /** Moves that the mock will make for other users, in no order. */
  get planned(): readonly PlannedMove[] {
    return this.state.planned;
  }

  set planned(moves: readonly PlannedMove[]) {
    this.state.planned = moves;
  }

  /** Number of ids that were made. */
  get serial(): number {
    return this.state.serial;
  }

  set serial(serial: number) {
    this.state.serial = serial;
  }

  /** Called after every change, so that a demo can save it. */
  get onChange(): () => Promise<void> | void {
    return this.state.onChange;
  }

  set onChange(listener: () => Promise<void> | void) {
    this.state.onChange = listener;
  }

  /** Called with the reference of a ticket when the mock has moved it for another user. */
  get onMove(): (reference: string) => void {
    return this.state.onMove;
  }

  set onMove(listener: (reference: string) => void) {
    this.state.onMove = listener;
  }

  /** The same backend as another user sees it: both share all tickets, files and settings. */
  as(persona: Persona): World {
    return persona === this.persona ? this : new World(persona, {}, this.state);
  }

  /** An id that no ticket of the data set has. */
  nextId(prefix: string): string {
    return opaqueId(`${prefix}n`, ++this.serial);
  }

  count(what: string): void {
    this.counters.set(what, (this.counters.get(what) ?? 0) + 1);
  }
}
