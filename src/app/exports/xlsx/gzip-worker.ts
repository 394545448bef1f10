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
export class GzipWorker implements GzipStream {
  private thread: Worker | null = null;
  /** What was written before the thread's first answer; null from then on. */
  private buffered: Bytes[] | null = [];
  private local: Promise<GzipStream> | null = null;
  private waiting = 0;
  private failed = false;
  private resolveAnswer: () => void = () => undefined;
  private file: Blob | null = null;

  constructor(
    private readonly openLocal: () => GzipStream,
    private readonly startThread = () => startFromBlob(THREAD, { name: 'hai-cso gzip' }),
  ) {}

  async write(bytes: Bytes): Promise<void> {
    if (this.local) {
      return (await this.local).write(bytes);
    }
    this.buffered?.push(bytes);
    // A single piece is compressed sooner than a thread is started.
    if (this.buffered?.length === 1) {
      return;
    }
    if (!this.thread) {
      this.start();
    } else {
      this.send(this.thread, bytes);
    }
    // A thread that we start comes to life only while ours has nothing to do.
    if (this.buffered) {
      await pause();
    }
    while (this.waiting >= MOST_WAITING) {
      await this.answer();
    }
  }

  async close(): Promise<Blob> {
    if (this.buffered) {
      this.compressLocally();
    }
    if (this.local) {
      return (await this.local).close();
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
        this.buffered = null;
        this.waiting--;
        this.file = data;
        this.resolveAnswer();
      });
      thread.addEventListener('error', () => this.handleWorkerError());
      for (const bytes of this.buffered ?? []) {
        this.send(thread, bytes);
      }
    } catch {
      this.compressLocally();
    }
  }

  /** Until the thread has shown that it works, we keep what it is sent. */
  private send(thread: Worker, bytes: Bytes): void {
    this.waiting++;
    thread.postMessage(bytes, this.buffered ? [] : [bytes.buffer]);
  }

  /** Waits for the thread's next answer, or for its end. */
  private async answer(): Promise<void> {
    if (!this.failed) {
      await new Promise<void>((resolve) => (this.resolveAnswer = resolve));
    }
    if (this.failed) {
      throw new Error('The thread that compresses was lost');
    }
  }

  private handleWorkerError(): void {
    if (this.buffered) {
      this.compressLocally();
    } else {
      this.failed = true;
    }
    this.resolveAnswer();
  }

  private compressLocally(): void {
    this.thread?.terminate();
    this.waiting = 0;
    const gzip = this.openLocal();
    const buffered = this.buffered ?? [];
    this.buffered = null;
    this.local = (async () => {
      for (const bytes of buffered) {
        await gzip.write(bytes);
      }
      return gzip;
    })();
  }
}
