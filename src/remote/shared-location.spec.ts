import { TestBed } from '@angular/core/testing';
import { ADDRESS_PLAN, type AddressPlan, SharedLocation } from './shared-location';

const START = '/haicso/cso/listTiket';
const page = location.pathname + location.search;

describe('SharedLocation', () => {
  afterEach(() => history.replaceState(null, '', page));

  it('keeps path and query of the page, whatever its base says', () => {
    const base = document.head.querySelector('base')?.cloneNode();
    document.head.querySelector('base')?.remove();
    const other = document.createElement('base');
    other.href = '/static/';
    document.head.prepend(other);
    try {
      const { strategy } = setup('hash', '?org=1');
      strategy.pushState(null, '', START, '');
      expect(location.pathname + location.search + location.hash).toBe(`${location.pathname}?org=1#${START}`);
      expect(strategy.prepareExternalUrl('/x')).toBe(`${location.pathname}?org=1#/x`);
    } finally {
      other.remove();
      if (base) document.head.prepend(base);
    }
  });

  it("leaves another's hash alone while the first view stands, and takes the address when the user goes on", () => {
    const { strategy } = setup('hash', '#/other');
    expect(strategy.path()).toBe(START);
    strategy.replaceState({ navigationId: 1 }, '', START, '');
    expect(location.hash).toBe('#/other');
    expect(history.state).toEqual({ navigationId: 1 });
    strategy.pushState(null, '', `${START}/T-1`, 'status=DONE');
    expect(location.hash).toBe(`#${START}/T-1?status=DONE`);
    expect(strategy.path()).toBe(`${START}/T-1?status=DONE`);
  });

  for (const [hash, path] of [
    ['', ''],
    ['#/', '/'],
    ['#/haicso', '/haicso'],
    ['#/haicso/cso/rekap?year=2024', '/haicso/cso/rekap?year=2024'],
    ['#/haicsonya/cso', START],
    ['#bagian-2', START],
  ] as const) {
    it(`reads ${hash || 'no hash'} as ${path || 'no view'}`, () => {
      expect(setup('hash', hash).strategy.path()).toBe(path);
    });
  }

  it('takes the address with paths, whatever page it was', () => {
    const { strategy } = setup('path', '');
    expect(strategy.path()).toBe(page);
    strategy.replaceState(null, '', START, '');
    expect(location.pathname).toBe(START);
  });

  it('follows a view that the shell opens by pushState, and nothing of its own or elsewhere', () => {
    const { strategy, heard } = setup('hash', '');
    strategy.pushState(null, '', START, '');
    history.pushState(null, '', '#/spm');
    expect(heard()).toEqual([]);
    history.pushState(null, '', '#/haicso/cso/rekap');
    expect(heard()).toEqual(['/haicso/cso/rekap']);
  });

  it('hears nothing more when the app has ended', () => {
    const { heard } = setup('hash', '');
    TestBed.resetTestingModule();
    history.pushState(null, '', '#/haicso/cso/rekap');
    expect(heard()).toEqual([]);
  });
});

function setup(style: AddressPlan['style'], address: string) {
  history.replaceState(null, '', address.startsWith('?') ? location.pathname + address : page + address);
  TestBed.configureTestingModule({
    providers: [SharedLocation, { provide: ADDRESS_PLAN, useValue: { style, base: '/haicso', start: START } }],
  });
  const strategy = TestBed.inject(SharedLocation);
  const paths: string[] = [];
  strategy.onPopState(() => paths.push(strategy.path()));
  return { strategy, heard: () => paths };
}
