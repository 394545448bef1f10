import { afterNextRender, DestroyRef, DOCUMENT, ElementRef, inject } from '@angular/core';

/**
 * Keeps the field in which the user writes where it is on screen, while the calling component above it grows. Needs an
 * injection context.
 */
export function keepFieldInPlace(): void {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const document = inject(DOCUMENT);
  const destroyRef = inject(DestroyRef);
  let height = 0;

  const frame = (): HTMLElement | null => host.closest<HTMLElement>('[role=region]');
  const writesBelow = (): boolean => {
    const active = (host.getRootNode() as Document | ShadowRoot).activeElement;
    const follows = !!active && !!(host.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING);
    return follows && !!frame()?.contains(active);
  };
  // The browser's own anchor may be a message, and would move the field.
  const chooseAnchor = (): void => {
    const place = frame();
    if (place) place.style.overflowAnchor = writesBelow() ? 'none' : '';
  };

  afterNextRender(() => {
    height = host.offsetHeight;
    const observer = new ResizeObserver(() => {
      const grown = host.offsetHeight - height;
      height += grown;
      const place = frame();
      if (place && grown && writesBelow()) place.scrollTop += grown;
    });
    observer.observe(host);
    document.addEventListener('focusin', chooseAnchor);
    document.addEventListener('focusout', chooseAnchor);
    destroyRef.onDestroy(() => {
      observer.disconnect();
      document.removeEventListener('focusin', chooseAnchor);
      document.removeEventListener('focusout', chooseAnchor);
    });
  });
}
