import { reloadEntryPoint } from './reload-entry-point';

/** What an address asks for stands behind `//`. */
const ENTRY_POINT = 'data:text/javascript,export const answer = 42; //';

describe('loadFreshDoor', () => {
  it('fetches the entry point past every cache, and runs it although the old one was run before (F75)', async () => {
    const fetched = spyOn(window, 'fetch').and.resolveTo(new Response());
    const old = (await import(/* @vite-ignore */ ENTRY_POINT)) as { answer: number };
    const fresh = await reloadEntryPoint<{ answer: number }>(ENTRY_POINT);
    expect(fetched).toHaveBeenCalledOnceWith(ENTRY_POINT, { cache: 'reload' });
    expect(fresh?.answer).toBe(42);
    expect(fresh === old).toBeFalse();
  });

  it('gives none where the entry point does not come (F75)', async () => {
    spyOn(window, 'fetch').and.rejectWith(new TypeError('Failed to fetch'));
    expect(await reloadEntryPoint(ENTRY_POINT)).toBeNull();
  });

  it('gives none where the entry point neither comes nor fails (F75)', async () => {
    jasmine.clock().install();
    spyOn(window, 'fetch').and.returnValue(new Promise(() => undefined));
    const reloaded = reloadEntryPoint(ENTRY_POINT);
    jasmine.clock().tick(20_000);
    jasmine.clock().uninstall();
    expect(await reloaded).toBeNull();
  });

  it('gives none where the page has pinned the entry point by its hash', async () => {
    const fetched = spyOn(window, 'fetch').and.resolveTo(new Response());
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.integrity = 'sha384-x';
    script.src = ENTRY_POINT;
    document.head.append(script);
    const pinned = await reloadEntryPoint(script.src);
    script.remove();
    expect(pinned).toBeNull();
    expect(fetched).not.toHaveBeenCalled();
  });
});
