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

/** Read by what opens dialogs (`prepare-overlays.ts`). */
const MARK = 'data-hai-cso-theme';

const SCHEMES = { light: 'light', dark: 'dark', system: 'light dark' } as const;

let themes = 0;

/**
 * Gives the shell's colours to our ground, also in a shadow root, and to the dialogs that are opened from it, which
 * stand elsewhere in the page; two grounds in one page keep apart. Without a wish for a font the shell's own is taken
 * over. To be called in a constructor; the sheet goes when the component goes.
 */
export function useTheme({ scheme = 'light', ...options }: HostTheme): void {
  const document = inject(DOCUMENT);
  const ground = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const around = ground.parentElement ?? document.body;
  const values: HostTheme = { font: getComputedStyle(around).fontFamily, ...options };

  const id = String(++themes);
  ground.setAttribute(MARK, id);
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
    const root = ground.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    roots.add(root);
    root.adoptedStyleSheets.push(sheet);
  });
  inject(DestroyRef).onDestroy(() => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}
