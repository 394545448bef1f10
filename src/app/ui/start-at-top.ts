import { afterNextRender, ElementRef, inject } from '@angular/core';
import { Router } from '@angular/router';

/**
 * Scrolls a new screen to its top. Going back keeps the scroll position that the browser restores. Needs an injection
 * context.
 */
export function startAtTop(): void {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  if (inject(Router).getCurrentNavigation()?.trigger !== 'imperative') return;
  afterNextRender(() => {
    if (host.getBoundingClientRect().top < 0) host.scrollIntoView({ block: 'start' });
  });
}
