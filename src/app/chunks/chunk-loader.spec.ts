import { ErrorHandler } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { UserDrafts } from '../services/drafts/user-drafts';
import { ChunkLoader, OWN_PAGE } from './chunk-loader';

const chunkGone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

describe('ChunkLoader', () => {
  it('asks a second time for a part that was lost once', async () => {
    const { parts } = setup();
    const load = jasmine.createSpy('load').and.returnValues(chunkGone(), Promise.resolve({}));
    expect(await parts.load('rekam', load)).toBeTrue();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('gives up after the second time, and begins again when it is wanted again', async () => {
    const { parts } = setup();
    const load = jasmine.createSpy('load').and.returnValues(chunkGone(), chunkGone(), Promise.resolve({}));
    expect(await parts.load('rekam', load)).toBeFalse();
    expect(await parts.load('rekam', load)).toBeTrue();
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('reports an error in the code of a chunk, and takes it for no lost one', async () => {
    const { parts, handled, reload } = setup();
    const error = new TypeError("Cannot read properties of undefined (reading 'a')");
    const load = jasmine.createSpy('load').and.callFake(() => Promise.reject(error));
    expect(await parts.load('rekam', load)).toBeFalse();
    expect(load).toHaveBeenCalledTimes(1);
    expect(handled).toHaveBeenCalledOnceWith(error);
    expect(parts.isBroken('rekam')).toBeTrue();
    expect(await parts.reloadPageFor('rekam')).toBeFalse();
    expect(reload).not.toHaveBeenCalled();
    expect(await parts.load('rekam', () => Promise.resolve({}))).toBeTrue();
    expect(parts.isBroken('rekam')).toBeFalse();
  });

  it('reports no chunk that was lost', async () => {
    const { parts, handled } = setup();
    expect(await parts.load('rekam', chunkGone)).toBeFalse();
    expect(handled).not.toHaveBeenCalled();
    expect(parts.isBroken('rekam')).toBeFalse();
  });

  it('waits for no chunk without end, and takes it when it has come after all (F60)', async () => {
    jasmine.clock().install();
    const { parts, handled } = setup();
    const coming = Promise.withResolvers<unknown>();
    const load = jasmine.createSpy('load').and.returnValue(coming.promise);
    const first = parts.load('rekam', load);
    jasmine.clock().tick(20_000);
    jasmine.clock().uninstall();
    expect(await first).toBeFalse();
    expect([load.calls.count(), handled.calls.count(), parts.isBroken('rekam')]).toEqual([1, 0, false]);
    coming.resolve({});
    expect(await parts.load('rekam', load)).toBeTrue();
  });

  it('answers at once for a part that is there', async () => {
    const { parts } = setup();
    await parts.load('rekam', () => Promise.resolve({}));
    expect(parts.load('rekam', chunkGone)).toBeTrue();
  });

  it('loads its own page anew once for each part', async () => {
    const { parts, reload } = setup();
    expect(await parts.reloadPageFor('rekam')).toBeTrue();
    expect(await parts.reloadPageFor('rekam')).toBeFalse();
    expect(reload).toHaveBeenCalledTimes(1);
    expect(await parts.reloadPageFor('transkrip')).toBeTrue();
  });

  it('may do so again for a part that has arrived meanwhile, and not because another has', async () => {
    const { parts } = setup();
    await parts.reloadPageFor('rekam');
    await parts.load('list', () => Promise.resolve({}));
    expect(await parts.reloadPageFor('rekam')).toBeFalse();
    await parts.load('rekam', () => Promise.resolve({}));
    expect(await parts.reloadPageFor('rekam')).toBeTrue();
  });

  it('puts what was typed into storage before', async () => {
    const { parts, flush, reload } = setup();
    await parts.reloadPageFor('rekam');
    expect(flush).toHaveBeenCalledBefore(reload);
  });

  const obstacles: readonly [string, Parameters<typeof setup>[0]][] = [
    ['in a shell', { inShell: true }],
    ['when something typed cannot be put into storage', { flushed: false }],
    ['when no server answers', { answer: () => Promise.reject(new TypeError('Failed to fetch')) }],
    ['when the server has nothing there', { answer: () => Promise.resolve(new Response(null, { status: 503 })) }],
  ];
  for (const [when, options] of obstacles) {
    it(`loads no page anew ${when}`, async () => {
      const { parts, reload } = setup(options);
      expect(await parts.reloadPageFor('rekam')).toBeFalse();
      expect(reload).not.toHaveBeenCalled();
    });
  }

  it('loads no page anew when nobody can remember that it was', async () => {
    const { parts, reload } = setup();
    spyOn(Storage.prototype, 'setItem').and.throwError(new DOMException('full', 'QuotaExceededError'));
    expect(await parts.reloadPageFor('rekam')).toBeFalse();
    expect(reload).not.toHaveBeenCalled();
  });
});

function setup({ inShell = false, flushed = true, answer = () => Promise.resolve(new Response()) } = {}) {
  sessionStorage.clear();
  spyOn(window, 'fetch').and.callFake(answer);
  const reload = jasmine.createSpy('reload');
  const handled = jasmine.createSpy('handleError');
  const flush = jasmine.createSpy('flush').and.returnValue(flushed);
  TestBed.configureTestingModule({
    providers: [
      ChunkLoader,
      { provide: ErrorHandler, useValue: { handleError: handled } satisfies ErrorHandler },
      { provide: UserDrafts, useValue: { flush } },
      inShell ? [] : { provide: OWN_PAGE, useValue: { href: '/', reload } },
    ],
  });
  return { parts: TestBed.inject(ChunkLoader), flush, handled, reload };
}
