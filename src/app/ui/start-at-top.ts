import { afterNextRender, ElementRef, inject } from '@angular/core';
import { Router } from '@angular/router';

/**
 * A screen begins at its top, wherever the one before was scrolled to; a step back in the browser's history keeps the
 * place that the browser brings back. Call it while the page is made.
 */
export function startAtTop(): void {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  if (inject(Router).getCurrentNavigation()?.trigger !== 'imperative') return;
  afterNextRender(() => {
    if (host.getBoundingClientRect().top < 0) host.scrollIntoView({ block: 'start' });
  });
}
