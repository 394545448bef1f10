/** Set by the ground inside a shell (`src/remote/theme.ts`); the rules of its theme name it. */
const THEME = 'data-hai-cso-theme';

/**
 * Dialogs stand at the end of the body, outside our ground: they take its theme along, speak Indonesian whatever the page
 * speaks and however it is translated, and are as large as they are however the shell zooms its page, so that their buttons stay in the window.
 */
export function prepareOverlays(container: HTMLElement, ground: Element | null): void {
  Object.assign(container, { lang: 'id', translate: false });
  const theme = ground?.closest(`[${THEME}]`)?.getAttribute(THEME);
  if (theme) container.setAttribute(THEME, theme);
  const around = container.parentElement?.currentCSSZoom ?? 1;
  container.style.zoom = around === 1 ? '' : String(1 / around);
}
