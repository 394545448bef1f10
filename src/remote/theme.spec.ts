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
    it(`applies ${option} to the root element and to a dialog that was opened from it`, () => {
      const { root, dialog } = setup({ [option]: 'rgb(1, 2, 3)' });
      for (const element of [root, dialog]) expect(colour(element, `var(${property})`)).toBe('rgb(1, 2, 3)');
    });
  }

  for (const [option, property, value] of [
    ['font', '--cso-font', 'Verdana'],
    ['radius', '--cso-radius', '3px'],
    ['headerHeight', '--cso-header-height', '56px'],
  ] as const) {
    it(`applies ${option} to the root element`, () => {
      expect(getComputedStyle(setup({ [option]: value }).root).getPropertyValue(property)).toBe(value);
    });
  }

  for (const [scheme, dark] of [
    ['light', false],
    ['dark', true],
    ['system', matchMedia('(prefers-color-scheme: dark)').matches],
  ] as const) {
    it(`shows the colours of the scheme ${scheme}`, () => {
      const { root } = setup({ scheme });
      const shown = colour(root, 'light-dark(rgb(255, 255, 255), rgb(0, 0, 0))');
      expect(shown).toBe(dark ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
    });
  }

  it('reaches a root element in a shadow root', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    const { root } = setup({ primary: 'rgb(1, 2, 3)' }, shadow);
    expect(colour(root, 'var(--mat-sys-primary)')).toBe('rgb(1, 2, 3)');
    TestBed.resetTestingModule();
    expect(shadow.adoptedStyleSheets).toEqual([]);
    host.remove();
  });

  it('gives two root elements in one page a theme each', () => {
    const [first, second] = [setup({ primary: 'rgb(1, 2, 3)' }), setup({ primary: 'rgb(4, 5, 6)' })];
    // TestBed removes the first element when it creates the second.
    document.body.append(first.root);
    for (const element of [first.root, first.dialog])
      expect(colour(element, 'var(--mat-sys-primary)')).toBe('rgb(1, 2, 3)');
    for (const element of [second.root, second.dialog])
      expect(colour(element, 'var(--mat-sys-primary)')).toBe('rgb(4, 5, 6)');
  });

  it('removes the style sheet with the root element', () => {
    const before = document.adoptedStyleSheets.length;
    setup({});
    TestBed.resetTestingModule();
    expect(document.adoptedStyleSheets.length).toBe(before);
  });
});

/** Returns the computed colour of `value` inside `parent`. */
function colour(parent: Element, value: string): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  parent.append(probe);
  return getComputedStyle(probe).color;
}

function setup(theme: HostTheme, parent: Node = document.body) {
  @Component({ template: '', host: { class: 'hai-cso-root' } })
  class Root {
    constructor() {
      useTheme(theme);
    }
  }

  const fixture = TestBed.createComponent(Root);
  const root = fixture.nativeElement as HTMLElement;
  parent.appendChild(root);
  fixture.detectChanges();
  const overlays = document.createElement('div');
  overlays.setAttribute('data-hai-cso-theme', root.getAttribute('data-hai-cso-theme') ?? '');
  const dialog = document.createElement('div');
  dialog.className = 'hai-cso-root';
  overlays.append(dialog);
  document.body.append(overlays);
  leftovers.push(overlays);
  return { root, dialog };
}

const leftovers: Element[] = [];
afterEach(() => leftovers.splice(0).forEach((element) => element.remove()));
