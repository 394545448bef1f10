import type { BuildFacts } from './build-facts';
import { linkRoutes, type ShareScope } from './share-scope';

describe('linkRoutes', () => {
  it("links the shell's copies when the major fits, the newest first", async () => {
    const { routes } = await setup({
      '@angular/core': { '21.9.9': ['old'], '22.0.4': ['older'], '22.10.0': ['newest'], '22.9.1': ['newer'] },
      rxjs: { '7.8.1': ['of the shell'] },
    });
    expect(routes).toEqual({ core: 'newest', rxjs: 'of the shell' });
  });

  it('takes our own copy of what the shell does not share, or shares of another major', async () => {
    const { routes } = await setup({ '@angular/core': { '22.1.0': ['shared'] }, rxjs: { '8.0.0': ['too new'] } });
    expect(routes).toEqual({ core: 'shared', rxjs: 'ours' });
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
      await expectAsync(setup(versions)).toBeRejectedWithError(message);
      expect(log).toHaveBeenCalledOnceWith(message);
    });
  }
});

it('linkRoutes runs no file of ours before it is checked', async () => {
  const ran = jasmine.createSpy('ran');
  Object.assign(globalThis, { haiCsoRan: ran });
  const links = moduleOf(`globalThis.haiCsoRan(); export const link = () => undefined;`);
  const wrong = { entry: links, files: { [links]: 'sha384-another' } };
  const linked = { ...wrong, links: wrong, packages: [] };
  await expectAsync(linkRoutes(linked, {})).toBeRejected();
  expect(ran).not.toHaveBeenCalled();
  Reflect.deleteProperty(globalThis, 'haiCsoRan');
});

const moduleOf = (code: string): string => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));

type Versions = Readonly<Record<string, Readonly<Record<string, readonly [string]>>>>;

/** A build of three files that say which copy they were linked to. */
async function setup(versions: Versions): Promise<{ routes: unknown }> {
  const links = moduleOf(`
    const modules = new Map();
    export const link = (name, module) => modules.set(name, module);
    export const pick = (name, symbol) => modules.get(name)[symbol];
  `);
  const rxjs = moduleOf(`export const copy = 'ours';`);
  const entry = moduleOf(`
    import { pick } from '${links}';
    export const core = pick('@angular/core', 'copy');
    export const rxjs = pick('rxjs', 'copy');
  `);
  const linked: BuildFacts['linked'] = {
    entry,
    files: {},
    links: { entry: links, files: {} },
    packages: [
      { name: '@angular/core', version: '22.1.8', own: null },
      { name: 'rxjs', version: '7.8.2', own: { entry: rxjs, files: {} } },
    ],
  };
  const { core, rxjs: linkedRxjs } = (await linkRoutes(linked, scopeOf(versions))) as Record<string, unknown>;
  return { routes: { core, rxjs: linkedRxjs } };
}

const scopeOf = (versions: Versions): ShareScope =>
  Object.fromEntries(
    Object.entries(versions).map(([name, copies]) => [
      name,
      Object.fromEntries(
        Object.entries(copies).map(([version, [copy]]) => [version, { get: async () => () => ({ copy }) }]),
      ),
    ]),
  );
