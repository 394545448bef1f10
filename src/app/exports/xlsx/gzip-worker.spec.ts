import { nativeGzip } from './gzip';
import { GzipApart } from './gzip-worker';

const PIECE = 40_000;

describe('gzip apart', () => {
  for (const count of [0, 1, 2, 5, 100]) {
    it(`gives back ${count} pieces in their order`, async () => {
      const { gzip } = setup();
      expect(await roundTrip(gzip, count)).toEqual(whole(count));
    });
  }

  it('starts no thread for a single piece', async () => {
    const { gzip, started } = setup();
    await roundTrip(gzip, 1);
    expect(started()).toBe(0);
  });

  it('compresses on the second thread once it has answered', async () => {
    const { gzip, openedHere, started } = setup();
    await roundTrip(gzip, 100);
    expect([started(), openedHere()]).toEqual([1, 0]);
  });

  it('compresses here when the page’s policy refuses the thread at once', async () => {
    const { gzip, openedHere } = setup(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(await roundTrip(gzip, 5)).toEqual(whole(5));
    expect(openedHere()).toBe(1);
  });

  it('compresses here when the thread ends before it has answered', async () => {
    const { gzip, openedHere } = setup(() => deadWorker());
    expect(await roundTrip(gzip, 100)).toEqual(whole(100));
    expect(openedHere()).toBe(1);
  });

  it('tells when the thread is lost with what it was given', async () => {
    const worker = silentWorker();
    const { gzip } = setup(() => worker);
    for (const index of [0, 1]) {
      await gzip.write(piece(index));
    }
    worker.dispatchEvent(new MessageEvent('message', { data: null }));
    worker.dispatchEvent(new Event('error'));
    await expectAsync(gzip.close()).toBeRejectedWithError(/lost/);
  });
});

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
  const gzip = makeThread ? new GzipApart(here, makeThread) : new GzipApart(here);
  return { gzip, openedHere: () => here.calls.count(), started: () => spawned.calls.count() };
}

async function roundTrip(gzip: GzipApart, count: number): Promise<Uint8Array> {
  for (let index = 0; index < count; index++) {
    await gzip.write(piece(index));
  }
  const stream = (await gzip.close()).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Pieces that differ, so that an exchanged one shows. */
function piece(index: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(PIECE).fill(index);
}

function whole(count: number): Uint8Array {
  return new Uint8Array(PIECE * count).map((_, at) => Math.floor(at / PIECE));
}
