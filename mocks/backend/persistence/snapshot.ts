import type { ClockState } from '../clock';
import type { PlannedMove } from '../autoplay/planned-move';
import type { StoredTicket } from '../store/ticket-record';
import type { StoredFile, StoredResponse, World } from '../world';

export type FileFacts = Omit<StoredFile, 'bytes'>;

/**
 * The changes of a mock backend since its data set was loaded. The bytes of files are stored separately, because they
 * never change.
 */
export interface Snapshot {
  readonly clock: ClockState;
  readonly serial: number;
  readonly tickets: readonly StoredTicket[];
  readonly planned: readonly PlannedMove[];
  readonly keys: readonly (readonly [string, StoredResponse])[];
  readonly preferences: readonly (readonly [string, Record<string, unknown>])[];
  readonly files: readonly FileFacts[];
}

export const takeSnapshot = (world: World): Snapshot => ({
  clock: world.clock.state,
  serial: world.serial,
  tickets: world.store.changes(),
  planned: world.planned,
  // A request in progress ends with the page.
  keys: [...world.keys].filter(([, kept]) => kept.answer !== null),
  preferences: [...world.preferences],
  files: [...world.files.values()].map(({ bytes: _, ...facts }) => facts),
});

/** Restores the snapshot. Files without stored bytes are left out. */
export function restoreSnapshot(
  world: World,
  snapshot: Snapshot,
  bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): void {
  world.clock.set(snapshot.clock);
  world.serial = snapshot.serial;
  world.planned = snapshot.planned;
  world.store.reset();
  for (const ticket of snapshot.tickets) world.store.put(ticket);
  refill(world.keys, snapshot.keys);
  refill(world.preferences, snapshot.preferences);
  refill(
    world.files,
    snapshot.files.flatMap((facts) => {
      const content = bytes.get(facts.id);
      return content ? [[facts.id, { ...facts, bytes: content }] as const] : [];
    }),
  );
}

function refill<T>(map: Map<string, T>, entries: Iterable<readonly [string, T]>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
