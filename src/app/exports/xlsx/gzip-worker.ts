import { startFromBlob } from '../threads/blob-worker';
import { pause } from '../threads/pause';
import type { GzipStream } from './gzip';

type Bytes = Uint8Array<ArrayBuffer>;

/** Pieces, of some 128 kB each, that may wait for the thread; more would only cost memory. */
const MOST_WAITING = 32;

/** Answers each piece with null and the end with the file. A text, so that there is nothing to find or to load. */
const THREAD = `
const gzip = new CompressionStream('gzip');
const writer = gzip.writable.getWriter();
const file = new Response(gzip.readable).blob();
let turn = Promise.resolve();
const after = (piece) => (piece ? writer.write(piece).then(() => null) : writer.close().then(() => file));
onmessage = ({ data }) => (turn = turn.then(() => after(data)).then((answer) => postMessage(answer)));`;

/**
 * gzip on a second core: rows are written while those before them are compressed. A file that is finished before the
 * thread has answered, and one for which none can be started, is compressed by `openHere` instead.
 */
export class GzipApart implements GzipStream {
  private thread: Worker | null = null;
  /** What was written before the thread's first answer; null from then on. */
  private early: Bytes[] | null = [];
  private here: Promise<GzipStream> | null = null;
  private waiting = 0;
  private failed = false;
  private heard: () => void = () => undefined;
  private file: Blob | null = null;

  constructor(
    private readonly openHere: () => GzipStream,
    private readonly startThread = () => startFromBlob(THREAD, { name: 'hai-cso gzip' }),
  ) {}

  async write(bytes: Bytes): Promise<void> {
    if (this.here) {
      return (await this.here).write(bytes);
    }
    this.early?.push(bytes);
    // A single piece is compressed sooner than a thread is started.
    if (this.early?.length === 1) {
      return;
    }
    if (!this.thread) {
      this.start();
    } else {
      this.send(this.thread, bytes);
    }
    // A thread that we start comes to life only while ours has nothing to do.
    if (this.early) {
      await pause();
    }
    while (this.waiting >= MOST_WAITING) {
      await this.answer();
    }
  }

  async close(): Promise<Blob> {
    if (this.early) {
      this.compressHere();
    }
    if (this.here) {
      return (await this.here).close();
    }
    this.thread?.postMessage(null);
    while (!this.file) {
      await this.answer();
    }
    this.thread?.terminate();
    return this.file;
  }

  private start(): void {
    try {
      const thread = this.startThread();
      this.thread = thread;
      thread.addEventListener('message', ({ data }: MessageEvent<Blob | null>) => {
        this.early = null;
        this.waiting--;
        this.file = data;
        this.heard();
      });
      thread.addEventListener('error', () => this.lose());
      for (const bytes of this.early ?? []) {
        this.send(thread, bytes);
      }
    } catch {
      this.compressHere();
    }
  }

  /** Until the thread has shown that it works, we keep what it is sent. */
  private send(thread: Worker, bytes: Bytes): void {
    this.waiting++;
    thread.postMessage(bytes, this.early ? [] : [bytes.buffer]);
  }

  /** Waits for the thread's next answer, or for its end. */
  private async answer(): Promise<void> {
    if (!this.failed) {
      await new Promise<void>((resolve) => (this.heard = resolve));
    }
    if (this.failed) {
      throw new Error('The thread that compresses was lost');
    }
  }

  private lose(): void {
    if (this.early) {
      this.compressHere();
    } else {
      this.failed = true;
    }
    this.heard();
  }

  private compressHere(): void {
    this.thread?.terminate();
    this.waiting = 0;
    const gzip = this.openHere();
    const early = this.early ?? [];
    this.early = null;
    this.here = (async () => {
      for (const bytes of early) {
        await gzip.write(bytes);
      }
      return gzip;
    })();
  }
}
