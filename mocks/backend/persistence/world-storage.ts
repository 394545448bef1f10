import type { World } from '../world';
import { completionOf, FILES, openDatabase, resultOf, WORLDS } from './database';
import { restoreSnapshot, takeSnapshot, type Snapshot } from './snapshot';

/**
 * Saves one mock backend in IndexedDB, so that it survives a reload. Without IndexedDB the demo works and starts anew
 * after a reload.
 */
export class WorldStorage {
  private readonly channel = new BroadcastChannel('hai-cso-mock');
  private readonly savedFiles = new Set<string>();

  private constructor(
    private readonly world: World,
    private readonly key: string,
    private readonly database: IDBDatabase,
  ) {
    world.onChange = () => this.save();
    // Another tab has changed the same data.
    this.channel.onmessage = ({ data }) => {
      if (data === key) void this.load();
    };
  }

  /** Null when the browser refuses IndexedDB. */
  static async open(world: World, key: string): Promise<WorldStorage | null> {
    try {
      const storage = new WorldStorage(world, key, await openDatabase());
      await storage.load();
      return storage;
    } catch {
      return null;
    }
  }

  /** Deletes the saved data: the next load starts with the data set. */
  async wipe(): Promise<void> {
    this.world.onChange = () => undefined;
    const transaction = this.database.transaction([WORLDS, FILES], 'readwrite');
    transaction.objectStore(WORLDS).delete(this.key);
    transaction.objectStore(FILES).delete(this.range());
    await completionOf(transaction);
  }

  private async load(): Promise<void> {
    const transaction = this.database.transaction([WORLDS, FILES]);
    const files = transaction.objectStore(FILES);
    const [snapshot, names, contents] = await Promise.all([
      resultOf<Snapshot | undefined>(transaction.objectStore(WORLDS).get(this.key)),
      resultOf(files.getAllKeys(this.range())),
      resultOf<Uint8Array<ArrayBuffer>[]>(files.getAll(this.range())),
    ]);
    if (!snapshot) return;
    const bytes = new Map(names.map((name, i) => [String(name).slice(this.key.length + 1), contents[i]] as const));
    restoreSnapshot(
      this.world,
      snapshot,
      new Map([...bytes].flatMap(([id, content]) => (content ? [[id, content]] : []))),
    );
    for (const id of bytes.keys()) this.savedFiles.add(id);
  }

  private async save(): Promise<void> {
    try {
      const transaction = this.database.transaction([WORLDS, FILES], 'readwrite');
      transaction.objectStore(WORLDS).put(takeSnapshot(this.world), this.key);
      for (const { id, bytes } of this.world.files.values()) {
        if (this.savedFiles.has(id)) continue;
        transaction.objectStore(FILES).put(bytes, `${this.key}/${id}`);
        this.savedFiles.add(id);
      }
      await completionOf(transaction);
      this.channel.postMessage(this.key);
    } catch (error) {
      console.warn('The mock could not keep its state.', error);
    }
  }

  private readonly range = (): IDBKeyRange => IDBKeyRange.bound(`${this.key}/`, `${this.key}/\uffff`);
}
