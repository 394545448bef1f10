import { startFromBlob } from './blob-worker';

const SCRIPT = 'postMessage(name)';

describe('a worker from a blob', () => {
  it('runs its script, under its name', async () => {
    expect(await nameOf(startFromBlob(SCRIPT, { name: 'berkas' }))).toBe('berkas');
  });

  it('runs where the browser knows no trusted types', async () => {
    spyOnProperty(globalThis as unknown as { trustedTypes: object | undefined }, 'trustedTypes').and.returnValue(
      undefined,
    );
    expect(await nameOf(startFromBlob(SCRIPT, { name: 'lama' }))).toBe('lama');
  });

  it('asks for its policy once: a page may allow it no second time', async () => {
    const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy(): unknown } };
    const asked = spyOn(trustedTypes, 'createPolicy').and.callThrough();
    for (const name of ['satu', 'dua', 'tiga']) expect(await nameOf(startFromBlob(SCRIPT, { name }))).toBe(name);
    expect(asked.calls.count()).toBeLessThan(2);
  });

  it('keeps the address for a minute, until the worker has surely taken it', () => {
    jasmine.clock().install();
    const revoked = spyOn(URL, 'revokeObjectURL').and.callThrough();
    const made = spyOn(URL, 'createObjectURL').and.callThrough();
    const worker = startFromBlob(SCRIPT, {});
    jasmine.clock().tick(59_999);
    expect(revoked).not.toHaveBeenCalled();
    jasmine.clock().tick(1);
    expect(revoked).toHaveBeenCalledOnceWith(made.calls.mostRecent().returnValue);
    worker.terminate();
    jasmine.clock().uninstall();
  });

  it('leaves no address behind where no worker can be started', () => {
    const original = globalThis.Worker;
    jasmine.clock().install();
    const revoked = spyOn(URL, 'revokeObjectURL').and.callThrough();
    globalThis.Worker = jasmine.createSpy().and.throwError('blocked by the policy') as unknown as typeof Worker;
    expect(() => startFromBlob(SCRIPT, {})).toThrowError('blocked by the policy');
    globalThis.Worker = original;
    jasmine.clock().tick(60_000);
    expect(revoked).toHaveBeenCalledTimes(1);
    jasmine.clock().uninstall();
  });
});

function nameOf(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error('the script does not run'));
    worker.onmessage = ({ data }) => {
      worker.terminate();
      resolve(data);
    };
  });
}
