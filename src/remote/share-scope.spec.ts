import type { FederatedParts, Part } from './build-facts';
import { SHARED_MODULES_REQUEST } from './shared-modules';
import { loadRoutesWithScope, type ShareScope } from './share-scope';

describe('loadRoutesWithScope', () => {
  it("links the shell's copies when the major fits, the newest first", async () => {
    const { open } = setup({
      '@angular/core': { '21.9.9': ['old'], '22.0.4': ['older'], '22.10.0': ['newest'], '22.9.1': ['newer'] },
      rxjs: { '7.8.1': ['of the shell'] },
    });
    expect(await open()).toEqual(jasmine.objectContaining({ core: 'newest', rxjs: 'of the shell' }));
  });

  it('links what the shell has loaded, though another remote offers a newer minor', async () => {
    const { open } = setup({
      '@angular/core': { '22.0.4': ['loaded', true], '22.10.0': ['newer'] },
      rxjs: { '7.8.1': ['loaded', true], '7.9.0': ['newer'] },
    });
    expect(await open()).toEqual(jasmine.objectContaining({ core: 'loaded', rxjs: 'loaded' }));
  });

  it('refuses a shell that runs another major, though somebody offers ours', async () => {
    spyOn(console, 'error');
    const { open } = setup({ '@angular/core': { '21.2.0': ['loaded', true], '22.10.0': ['of another remote'] } });
    await expectAsync(open()).toBeRejectedWithError(/needs @angular\/core 22\.x/);
  });

  it("links Angular's other packages in the version of the core, loaded or not", async () => {
    const { open } = setup({
      '@angular/core': { '22.0.4': ['loaded', true], '22.10.0': ['newer'] },
      '@angular/forms': { '22.0.4': ['of the core'], '22.10.0': ['newer'] },
    });
    expect(await open()).toEqual(jasmine.objectContaining({ forms: 'of the core' }));
  });

  it('takes our own copy of what the shell does not share, or shares of another major', async () => {
    const { open } = setup({ '@angular/core': { '22.1.0': ['shared'] }, rxjs: { '8.0.0': ['too new'] } });
    expect(await open()).toEqual(jasmine.objectContaining({ core: 'shared', rxjs: 'ours' }));
  });

  const refused: readonly [string, Versions, string][] = [
    ['no Angular', {}, 'none'],
    ['an older Angular', { '@angular/core': { '19.2.0': ['x'] } }, '19.2.0'],
    ['two others', { '@angular/core': { '19.2.0': ['x'], '23.0.1': ['y'] } }, '19.2.0, 23.0.1'],
  ];
  for (const [what, versions, named] of refused) {
    it(`refuses a shell that shares ${what}, in one line that says so`, async () => {
      const log = spyOn(console, 'error');
      const message = `HAI-CSO's ./Routes needs @angular/core 22.x (the shell shares ${named}); ./mount brings an Angular of its own`;
      await expectAsync(setup(versions).open()).toBeRejectedWithError(message);
      expect(log).toHaveBeenCalledOnceWith(message);
    });
  }

  for (const part of ['start', 'screens'] as const) {
    it(`gives no routes while the file of ${part} is not what was built, and does not run it`, async () => {
      const { open, ran } = setup(FITTING, part);
      await expectAsync(open()).toBeRejected();
      expect(ran).not.toContain(part);
    });
  }

  it('prepares the screens unasked, after what asks the API', async () => {
    const { open, ran } = setup(FITTING);
    await open();
    expect(ran).toEqual(['start', 'screens']);
  });
});

const FITTING: Versions = { '@angular/core': { '22.1.8': ['shared'] } };

type Versions = Readonly<Record<string, Readonly<Record<string, readonly [copy: string, loaded?: true]>>>>;

let builds = 0;

/** A build whose files say that they ran, and which copies they import. */
function setup(versions: Versions, wrong?: 'start' | 'screens') {
  const ran: string[] = [];
  const build = `build-${++builds}`;
  const tell = (file: string): string => `document.dispatchEvent(new CustomEvent('${build}', { detail: '${file}' }));`;
  const screensRan = new Promise<void>((resolve) => {
    const note = (file: string): void => {
      ran.push(file);
      if (file === 'screens') resolve();
    };
    // Only this build's: a file of a spec before may run late.
    document.addEventListener(build, (event) => note((event as CustomEvent<string>).detail));
  });
  const rxjs = moduleOf(`export const copy = 'ours';`);
  const start = moduleOf(`
    let links;
    document.dispatchEvent(new CustomEvent('${SHARED_MODULES_REQUEST}', { detail: (given) => (links = given) }));
    ${tell('start')}
    export const core = links.get('@angular/core').copy;
    export const rxjs = links.get('rxjs').copy;
    export const forms = links.get('@angular/forms').copy;
  `);
  const screens = moduleOf(`import '${start}'; ${tell('screens')}`);
  const part = (entry: string, isWrong = false): Part => ({
    entry,
    files: isWrong ? { [entry]: `sha384-${btoa('x'.repeat(48))}` } : {},
  });
  const federated: FederatedParts = {
    start: part(start, wrong === 'start'),
    screens: part(screens, wrong === 'screens'),
    packages: [
      { name: '@angular/core', version: '22.1.8', own: null },
      { name: 'rxjs', version: '7.8.2', own: part(rxjs) },
      { name: '@angular/forms', version: '22.1.8', own: part(rxjs) },
    ],
  };
  const open = async (): Promise<unknown> => {
    const routes = await loadRoutesWithScope(federated, scopeOf(versions));
    await screensRan;
    return routes;
  };
  return { ran, open };
}

const moduleOf = (code: string): string => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));

const scopeOf = (versions: Versions): ShareScope =>
  Object.fromEntries(
    Object.entries(versions).map(([name, copies]) => [
      name,
      Object.fromEntries(
        Object.entries(copies).map(([version, [copy, loaded]]) => [
          version,
          { get: async () => () => ({ copy }), loaded },
        ]),
      ),
    ]),
  );
