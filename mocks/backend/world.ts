import { DEFAULT_LIMITS, type Limits } from '../../src/app/domain/limits';
import { opaqueId } from './chance';
import { WorldClock, type ClockMode } from './clock';
import { instantOf } from './local-time';
import type { Persona } from './personas/persona';
import type { PlannedMove } from './play/planned-move';
import { TicketIndex } from './store/ticket-index';
import { TicketStore } from './store/ticket-store';
import type { KeptAnswer } from './handlers/idempotency';

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
  /** Local time in the persona's zone, or with a zone of its own. */
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

/** One backend with its tickets, clock, uploads and keys; several live side by side. */
export class World {
  readonly clock: WorldClock;
  readonly store: TicketStore;
  readonly index: TicketIndex;
  readonly size: number | null;
  readonly files = new Map<string, StoredFile>();
  readonly keys = new Map<string, KeptAnswer>();
  readonly preferences = new Map<string, Record<string, unknown>>();
  readonly counters = new Map<string, number>();
  readonly behaviour: Behaviour;
  readonly limits: Limits = DEFAULT_LIMITS;
  /** What the officers are about to do, in no order. */
  planned: readonly PlannedMove[] = [];
  /** Told after every change, so that a demo can keep it. */
  onChange: () => Promise<void> | void = () => undefined;
  /** Told when an officer has moved. */
  onMove: (reference: string) => void = () => undefined;
  /** Serial of the last thing made; ids come from it. */
  serial = 0;

  constructor(
    readonly persona: Persona,
    options: WorldOptions = {},
  ) {
    const { data, session } = persona;
    const wanted = instantOf(options.clock ?? data.clock, session.zone);
    const at = Number.isNaN(wanted) ? instantOf(data.clock, session.zone) : wanted;
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

  /** A key that nothing of the data set has. */
  nextId(prefix: string): string {
    return opaqueId(`${prefix}n`, ++this.serial);
  }

  count(what: string): void {
    this.counters.set(what, (this.counters.get(what) ?? 0) + 1);
  }
}
