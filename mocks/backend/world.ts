import { DEFAULT_LIMITS, type Limits } from '../../src/app/domain/limits';
import { opaqueId } from './chance';
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

/** What every view of a world changes for all of them. */
interface Shared {
  planned: readonly PlannedMove[];
  serial: number;
  onChange: () => Promise<void> | void;
  onMove: (reference: string) => void;
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

/** One backend with its tickets, clock, uploads and keys; several live side by side. */
export class World {
  readonly clock: WorldClock;
  readonly store: TicketStore;
  readonly index: TicketIndex;
  readonly size: number | null;
  readonly files = new Map<string, StoredFile>();
  readonly keys = new Map<string, StoredResponse>();
  readonly preferences = new Map<string, Record<string, unknown>>();
  readonly counters = new Map<string, number>();
  readonly behaviour: Behaviour;
  readonly limits: Limits = DEFAULT_LIMITS;
  private readonly shared: Shared = {
    planned: [],
    serial: 0,
    onChange: () => undefined,
    onMove: () => undefined,
  };

  /** Begins with the tickets of `options.data`, or where the persona is at home. */
  constructor(
    public persona: Persona,
    options: WorldOptions = {},
  ) {
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

  /** What the others are about to do, in no order. */
  get planned(): readonly PlannedMove[] {
    return this.shared.planned;
  }

  set planned(moves: readonly PlannedMove[]) {
    this.shared.planned = moves;
  }

  /** Serial of the last thing made; ids come from it. */
  get serial(): number {
    return this.shared.serial;
  }

  set serial(serial: number) {
    this.shared.serial = serial;
  }

  /** Told after every change, so that a demo can keep it. */
  get onChange(): () => Promise<void> | void {
    return this.shared.onChange;
  }

  set onChange(listener: () => Promise<void> | void) {
    this.shared.onChange = listener;
  }

  /** Told when somebody whom the mock plays has moved. */
  get onMove(): (reference: string) => void {
    return this.shared.onMove;
  }

  set onMove(listener: (reference: string) => void) {
    this.shared.onMove = listener;
  }

  /** The same world as another user sees it: everything is shared but who that is. */
  seenBy(persona: Persona): World {
    return persona === this.persona ? this : (Object.create(this, { persona: { value: persona } }) as World);
  }

  /** A key that nothing of the data set has. */
  nextId(prefix: string): string {
    return opaqueId(`${prefix}n`, ++this.serial);
  }

  count(what: string): void {
    this.counters.set(what, (this.counters.get(what) ?? 0) + 1);
  }
}
