import { refreshEntryPoints } from './refresh-entry-points';

const BASE = 'https://hai-cso.example/sub/routes-1234.js';

describe('refreshEntryPoints', () => {
  it('fetches every entry point beside the running file past the cache, and all of each (F75)', async () => {
    const responses: Response[] = [];
    const fetched = spyOn(window, 'fetch').and.callFake(() => {
      const response = new Response('text');
      responses.push(response);
      return Promise.resolve(response);
    });
    await refreshEntryPoints(BASE);
    expect(fetched.calls.allArgs().map(([url, options]) => [String(url), options?.cache])).toEqual(
      ['remoteEntry.json', 'remoteEntry.js', 'mf-manifest.json', 'mount.js', 'element.js'].map((file) => [
        `https://hai-cso.example/sub/${file}`,
        'reload',
      ]),
    );
    expect(responses.every(({ bodyUsed }) => bodyUsed)).toBeTrue();
  });

  it('lets the page be loaded anew also when no server answers (F75)', async () => {
    spyOn(window, 'fetch').and.rejectWith(new TypeError('Failed to fetch'));
    await expectAsync(refreshEntryPoints(BASE)).toBeResolved();
  });
});
