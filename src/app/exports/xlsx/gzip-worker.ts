import { startFromBlob } from '../threads/blob-worker';
import { pause } from '../threads/pause';
import type { GzipStream } from './gzip';

type Bytes = Uint8Array<ArrayBuffer>;

/** Pieces of about 128 kB that may wait for the worker; more would only take memory. */
const MOST_WAITING = 32;

/** Answers each piece with null and the end with the file. The source is a text, so that no file has to be loaded. */
const THREAD = `
const gzip = new CompressionStream('gzip');
const writer = gzip.writable.getWriter();
const file = new Response(gzip.readable).blob();
let turn = Promise.resolve();
const after = (piece) => (piece ? writer.write(piece).then(() => null) : writer.close().then(() => file));
onmessage = ({ data }) => (turn = turn.then(() => after(data)).then((answer) => postMessage(answer)));`;

/**
 * gzip in a worker: rows are written while earlier ones are compressed on a second core. `openLocal` compresses on this
 * thread instead when no worker can be started, or when the file is finished before the worker has answered.
 */
export class GzipWorker implements GzipStream {
  private thread: Worker | null = null;
  /** Pieces written before the worker's first answer; null from then on. */
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

  /** Rejects when the worker fails after its first answer. */
  async write(bytes: Bytes): Promise<void> {
    if (this.local) {
      return (await this.local).write(bytes);
    }
    this.buffered?.push(bytes);
    // Compressing a single piece takes less time than starting a worker.
    if (this.buffered?.length === 1) {
      return;
    }
    if (!this.thread) {
      this.start();
    } else {
      this.send(this.thread, bytes);
    }
    // The browser starts a worker only while this thread is idle.
    if (this.buffered) {
      await pause();
    }
    while (this.waiting >= MOST_WAITING) {
      await this.answer();
    }
  }

  /** The gzip file. Rejects as `write` does. */
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

  /** Copies the bytes until the worker has answered once; then transfers them. */
  private send(thread: Worker, bytes: Bytes): void {
    this.waiting++;
    thread.postMessage(bytes, this.buffered ? [] : [bytes.buffer]);
  }

  /** Waits for the worker's next answer. Rejects when the worker has failed. */
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
