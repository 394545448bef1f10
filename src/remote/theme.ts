import { afterNextRender, DestroyRef, DOCUMENT, ElementRef, inject } from '@angular/core';
import type { HostTheme } from './host-contract';

const PROPERTIES = {
  primary: '--mat-sys-primary',
  onPrimary: '--mat-sys-on-primary',
  surface: '--mat-sys-surface',
  onSurface: '--mat-sys-on-surface',
  font: '--cso-font',
  radius: '--cso-radius',
  headerHeight: '--cso-header-height',
} as const satisfies Partial<Record<keyof HostTheme, string>>;

/** Attribute that `prepare-overlays.ts` copies to the overlay container. */
const MARK = 'data-hai-cso-theme';

const SCHEMES = { light: 'light', dark: 'dark', system: 'light dark' } as const;

let themes = 0;

/**
 * Applies the shell's design tokens to the calling component, also in a shadow root, and to the dialogs that it opens,
 * which are elsewhere in the page. Two mounted apps have separate themes. Without a font the shell's own applies. Call it
 * in a constructor; the style sheet is removed with the component.
 */
export function useTheme({ scheme = 'light', ...options }: HostTheme): void {
  const document = inject(DOCUMENT);
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const parent = host.parentElement ?? document.body;
  const values: HostTheme = { font: getComputedStyle(parent).fontFamily, ...options };

  const id = String(++themes);
  host.setAttribute(MARK, id);
  const sheet = new CSSStyleSheet();
  sheet.insertRule(`.hai-cso-root[${MARK}="${id}"], [${MARK}="${id}"] .hai-cso-root {}`);
  const [rule] = sheet.cssRules;
  if (!(rule instanceof CSSStyleRule)) return;
  rule.style.setProperty('color-scheme', SCHEMES[scheme]);
  for (const [option, property] of Object.entries(PROPERTIES)) {
    const value = values[option as keyof typeof PROPERTIES];
    if (value) rule.style.setProperty(property, value);
  }

  const roots = new Set<DocumentOrShadowRoot>([document]);
  document.adoptedStyleSheets.push(sheet);
  afterNextRender(() => {
    const root = host.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    roots.add(root);
    root.adoptedStyleSheets.push(sheet);
  });
  inject(DestroyRef).onDestroy(() => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}
