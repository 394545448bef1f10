import { DestroyRef, DOCUMENT, ElementRef, inject } from '@angular/core';
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

const SCHEMES = { light: 'light', dark: 'dark', system: 'light dark' } as const;

/**
 * Gives the shell's colours to our ground and to our dialogs, which stand elsewhere in the page; without a wish for a
 * font the shell's own is taken over. To be called in a constructor; the sheet goes when the component goes.
 */
export function useTheme({ scheme = 'light', ...wishes }: HostTheme): void {
  const document = inject(DOCUMENT);
  const around = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.parentElement ?? document.body;
  const values: HostTheme = { font: getComputedStyle(around).fontFamily, ...wishes };

  const sheet = new CSSStyleSheet();
  sheet.insertRule('.hai-cso-root {}');
  const [rule] = sheet.cssRules;
  if (!(rule instanceof CSSStyleRule)) return;
  rule.style.setProperty('color-scheme', SCHEMES[scheme]);
  for (const [wish, property] of Object.entries(PROPERTIES)) {
    const value = values[wish as keyof typeof PROPERTIES];
    if (value) rule.style.setProperty(property, value);
  }

  document.adoptedStyleSheets.push(sheet);
  inject(DestroyRef).onDestroy(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}
