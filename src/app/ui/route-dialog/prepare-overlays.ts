/** Attribute that `src/remote/theme.ts` sets inside a shell; the theme's rules select it. */
const THEME = 'data-hai-cso-theme';

/**
 * Prepares the overlay container, which is at the end of the body and outside our root element: copies our theme to it,
 * sets its language to Indonesian, excludes it from translation, and undoes the shell's zoom so that dialogs fit into
 * the window.
 */
export function prepareOverlays(container: HTMLElement, rootElement: Element | null): void {
  Object.assign(container, { lang: 'id', translate: false });
  const theme = rootElement?.closest(`[${THEME}]`)?.getAttribute(THEME);
  if (theme) container.setAttribute(THEME, theme);
  const around = container.parentElement?.currentCSSZoom ?? 1;
  container.style.zoom = around === 1 ? '' : String(1 / around);
}
