import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { HostTheme } from './host-contract';
import { useTheme } from './theme';

const COLOURS = [
  ['primary', '--mat-sys-primary'],
  ['onPrimary', '--mat-sys-on-primary'],
  ['surface', '--mat-sys-surface'],
  ['onSurface', '--mat-sys-on-surface'],
] as const;

describe('useTheme', () => {
  for (const [option, property] of COLOURS) {
    it(`gives ${option} to the ground and to a dialog that was opened from it`, () => {
      const { ground, dialog } = setup({ [option]: 'rgb(1, 2, 3)' });
      for (const place of [ground, dialog]) expect(colour(place, `var(${property})`)).toBe('rgb(1, 2, 3)');
    });
  }

  for (const [option, property, value] of [
    ['font', '--cso-font', 'Verdana'],
    ['radius', '--cso-radius', '3px'],
    ['headerHeight', '--cso-header-height', '56px'],
  ] as const) {
    it(`gives ${option} to the ground`, () => {
      expect(getComputedStyle(setup({ [option]: value }).ground).getPropertyValue(property)).toBe(value);
    });
  }

  for (const [scheme, dark] of [
    ['light', false],
    ['dark', true],
    ['system', matchMedia('(prefers-color-scheme: dark)').matches],
  ] as const) {
    it(`shows the colours of the scheme ${scheme}`, () => {
      const { ground } = setup({ scheme });
      const shown = colour(ground, 'light-dark(rgb(255, 255, 255), rgb(0, 0, 0))');
      expect(shown).toBe(dark ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
    });
  }

  it('reaches a ground in a shadow root', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const { ground } = setup({ primary: 'rgb(1, 2, 3)' }, root);
    expect(colour(ground, 'var(--mat-sys-primary)')).toBe('rgb(1, 2, 3)');
    TestBed.resetTestingModule();
    expect(root.adoptedStyleSheets).toEqual([]);
    host.remove();
  });

  it('keeps two grounds in one page apart', () => {
    const [first, second] = [setup({ primary: 'rgb(1, 2, 3)' }), setup({ primary: 'rgb(4, 5, 6)' })];
    // The test bed takes the first out when it makes the second.
    document.body.append(first.ground);
    for (const place of [first.ground, first.dialog])
      expect(colour(place, 'var(--mat-sys-primary)')).toBe('rgb(1, 2, 3)');
    for (const place of [second.ground, second.dialog])
      expect(colour(place, 'var(--mat-sys-primary)')).toBe('rgb(4, 5, 6)');
  });

  it('goes with the ground', () => {
    const before = document.adoptedStyleSheets.length;
    setup({});
    TestBed.resetTestingModule();
    expect(document.adoptedStyleSheets.length).toBe(before);
  });
});

/** As the browser shows it. */
function colour(place: Element, value: string): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  place.append(probe);
  return getComputedStyle(probe).color;
}

function setup(theme: HostTheme, parent: Node = document.body) {
  @Component({ template: '', host: { class: 'hai-cso-root' } })
  class Ground {
    constructor() {
      useTheme(theme);
    }
  }

  const fixture = TestBed.createComponent(Ground);
  const ground = fixture.nativeElement as HTMLElement;
  parent.appendChild(ground);
  fixture.detectChanges();
  const overlays = document.createElement('div');
  overlays.setAttribute('data-hai-cso-theme', ground.getAttribute('data-hai-cso-theme') ?? '');
  const dialog = document.createElement('div');
  dialog.className = 'hai-cso-root';
  overlays.append(dialog);
  document.body.append(overlays);
  leftovers.push(overlays);
  return { ground, dialog };
}

const leftovers: Element[] = [];
afterEach(() => leftovers.splice(0).forEach((element) => element.remove()));
