import { nextTask } from '../../../testing/until';
import { nativeGzip } from './gzip';
import { GzipWorker } from './gzip-worker';

const PIECE = 40_000;

describe('gzip apart', () => {
  for (const count of [0, 1, 2, 5, 100]) {
    it(`gives back ${count} pieces in their order`, async () => {
      const { gzip } = setup();
      await expectRoundTrip(gzip, count);
    });
  }

  it('starts no thread for a single piece', async () => {
    const { gzip, started } = setup();
    await expectRoundTrip(gzip, 1);
    expect(started()).toBe(0);
  });

  it('compresses on the second thread once it has answered', async () => {
    const { gzip, openedHere, started } = setup();
    await expectRoundTrip(gzip, 100);
    expect([started(), openedHere()]).toEqual([1, 0]);
  });

  it('compresses here when the page’s policy refuses the thread at once', async () => {
    const start = jasmine.createSpy().and.throwError(new DOMException('refused', 'SecurityError'));
    const { gzip, openedHere } = setup(start);
    await expectRoundTrip(gzip, 5);
    expect([start.calls.count(), openedHere()]).toEqual([1, 1]);
  });

  it('compresses here when the thread ends before it has answered', async () => {
    const { gzip, openedHere } = setup(() => deadWorker());
    await expectRoundTrip(gzip, 100);
    expect(openedHere()).toBe(1);
  });

  it('keeps a sent chunk until the thread has acknowledged it, and then sends the rest', async () => {
    const thread = new TestThread();
    const { gzip } = setup(() => thread.worker);
    for (const index of [0, 1, 2]) await gzip.write(piece(index));
    thread.answer(null);
    await gzip.write(piece(3));
    expect(thread.heard).toEqual([0, 1, 2, 3]);
    expect(thread.handedOver).toEqual([0, 0, 0, PIECE]);
  });

  it('lets no more than 32 pieces wait for the thread', async () => {
    const thread = new TestThread();
    const { gzip } = setup(() => thread.worker);
    for (const index of [0, 1]) await gzip.write(piece(index));
    thread.answer(null);
    for (let index = 2; index < 32; index++) await gzip.write(piece(index));
    const order: string[] = [];
    const writing = gzip.write(piece(32)).then(() => order.push('written'));
    await nextTask();
    order.push('answered');
    thread.answer(null);
    await writing;
    expect(order).toEqual(['answered', 'written']);
  });

  it('asks for the file at the end, and ends the thread', async () => {
    const thread = new TestThread();
    const { gzip, openedHere } = setup(() => thread.worker);
    for (const index of [0, 1]) await gzip.write(piece(index));
    thread.answer(null);
    const closing = gzip.close();
    expect(thread.heard).toEqual([0, 1, 'end']);
    expect(thread.ended).toBe(0);
    thread.answer(null);
    const file = new Blob(['isi']);
    thread.answer(file);
    expect(await closing).toBe(file);
    expect([thread.ended, openedHere()]).toEqual([1, 0]);
  });

  it('does not wait for a thread that has said nothing until the end', async () => {
    const thread = new TestThread();
    const { gzip, openedHere } = setup(() => thread.worker);
    await expectRoundTrip(gzip, 3);
    expect([thread.ended, openedHere()]).toEqual([1, 1]);
    expect(thread.heard).toEqual([0, 1, 2]);
  });

  for (const [when, pieces] of [
    ['at the end', 2],
    ['while 32 pieces wait', 33],
  ] as const) {
    it(`rejects when its thread ends before the result, ${when}`, async () => {
      const thread = new TestThread();
      const { gzip } = setup(() => thread.worker);
      for (const index of [0, 1]) await gzip.write(piece(index));
      thread.answer(null);
      for (let index = 2; index < pieces - 1; index++) await gzip.write(piece(index));
      const going: Promise<unknown> = pieces > 2 ? gzip.write(piece(pieces)) : gzip.close();
      thread.worker.dispatchEvent(new Event('error'));
      await expectAsync(going).toBeRejectedWithError(/lost/);
      await expectAsync(gzip.close()).toBeRejectedWithError(/lost/);
    });
  }
});

/** A thread that answers when the spec says so. */
class TestThread {
  /** The first byte of each piece, or `end`. */
  readonly heard: (number | 'end' | undefined)[] = [];
  /** Bytes that came without being copied, piece by piece. */
  readonly handedOver: number[] = [];
  ended = 0;
  readonly worker = silentWorker();

  constructor() {
    Object.assign(this.worker, {
      postMessage: (bytes: Uint8Array | null, handedOver: readonly ArrayBuffer[] = []) => {
        this.heard.push(bytes ? bytes[0] : 'end');
        this.handedOver.push(...(bytes ? [handedOver.reduce((sum, { byteLength }) => sum + byteLength, 0)] : []));
      },
      terminate: () => this.ended++,
    });
  }

  answer(data: Blob | null): void {
    this.worker.dispatchEvent(new MessageEvent('message', { data }));
  }
}

/** Takes everything and says nothing. */
function silentWorker(): Worker {
  const worker = new EventTarget() as Worker;
  Object.assign(worker, { postMessage: () => undefined, terminate: () => undefined });
  return worker;
}

/** By itself it ends in the next turn. */
function deadWorker(): Worker {
  const worker = silentWorker();
  setTimeout(() => worker.dispatchEvent(new Event('error')));
  return worker;
}

function setup(makeThread?: () => Worker) {
  const here = jasmine.createSpy('here', nativeGzip).and.callThrough();
  const spawned = spyOn(URL, 'createObjectURL').and.callThrough();
  const gzip = makeThread ? new GzipWorker(here, makeThread) : new GzipWorker(here);
  return { gzip, openedHere: () => here.calls.count(), started: () => spawned.calls.count() };
}

async function expectRoundTrip(gzip: GzipWorker, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    await gzip.write(piece(index));
  }
  const stream = (await gzip.close()).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  expect(bytes.length).toBe(PIECE * count);
  expect(bytes.findIndex((byte, at) => byte !== Math.floor(at / PIECE))).toBe(-1);
}

/** Pieces that differ, so that an exchanged one shows. */
function piece(index: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(PIECE).fill(index);
}
