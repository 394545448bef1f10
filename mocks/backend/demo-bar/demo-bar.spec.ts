import { personaOf } from '../personas/personas';
import { World } from '../world';
import { showDemoBar } from './demo-bar';

describe('the demo bar', () => {
  it('stands at the very top and says that this is a demo, who one is, and when', () => {
    const { bar } = setup();

    expect(document.body.firstElementChild?.shadowRoot).toBe(bar);
    expect(bar.textContent).toContain('DEMO');
    expect(selectOf(bar, 'Pengguna').selectedOptions[0]?.textContent).toBe('Satker manual');
    expect(bar.querySelector('time')?.textContent).toBe('21-03-2024 12:07:10 WIB');
  });

  it('offers every persona', () => {
    const options = [...selectOf(setup().bar, 'Pengguna').options].map(({ textContent }) => textContent);

    expect(options).toEqual([
      'Satker manual',
      'Satker ramai',
      'Operator dua satker',
      'Satker KPP Jakarta',
      'Satker baru',
      'CSO KPPN',
      'CSO KPPN (rekan)',
      'CSO Kanwil',
      'CSO KPH',
      'Kantor Pusat',
    ]);
  });

  it('makes the backend fail, slow and well again, and writes it into the address', () => {
    const { bar, world, readdressed } = setup();
    const select = selectOf(bar, 'Gangguan');
    const seen = ['fail', 'slow', 'none'].map((value) => {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      return [world.behaviour.fail, world.behaviour.latency];
    });

    expect(seen).toEqual([
      [503, 250],
      [null, 2500],
      [null, 250],
    ]);
    expect(readdressed.map((href) => new URL(href).searchParams.get('mock'))).toEqual(['fail', 'slow', null]);
  });

  it('resets the data', () => {
    const { bar, reset } = setup();
    bar.querySelector('button')?.click();

    expect(reset).toHaveBeenCalledTimes(1);
  });

  it('shows how many requests the last hour had', () => {
    const { bar, world } = setup();
    expect(bar.textContent).toContain('0 permintaan/jam');
    world.count('GET tickets');
    world.count('GET session');
    jasmine.clock().tick(1_000);
    expect(bar.textContent).toContain('2 permintaan/jam');
  });

  it('tells when an officer has answered', () => {
    const { bar, world } = setup();
    world.onMove('HAI-321120711');

    expect(bar.querySelector('output')?.textContent).toBe('HAI-321120711 ditanggapi petugas');
  });
});

function selectOf(bar: ShadowRoot, label: string): HTMLSelectElement {
  const found = [...bar.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
  const select = found?.querySelector('select');
  if (!select) throw new Error(`No choice is called ${label}.`);
  return select;
}

function setup() {
  jasmine.clock().install();
  const world = new World(personaOf('manual'));
  const reset = jasmine.createSpy('reset').and.resolveTo();
  const readdressed: string[] = [];
  showDemoBar(world, { reset, replaceUrl: (href) => readdressed.push(href) });
  const host = document.body.firstElementChild;
  cleanUps.push(() => (host?.remove(), jasmine.clock().uninstall()));
  if (!host?.shadowRoot) throw new Error('The bar is not there.');
  return { bar: host.shadowRoot, world, reset, readdressed };
}

const cleanUps: (() => void)[] = [];

afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});
