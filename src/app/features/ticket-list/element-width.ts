import { afterNextRender, DestroyRef, ElementRef, inject, type Signal, signal } from '@angular/core';

/** Width of the component's element in pixels. A shell's menu makes it smaller than the window. */
export function elementWidth(): Signal<number> {
  const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const destroyed = inject(DestroyRef);
  const width = signal(innerWidth);
  afterNextRender(() => {
    const observer = new ResizeObserver(() => width.set(element.clientWidth));
    observer.observe(element);
    destroyed.onDestroy(() => observer.disconnect());
  });
  return width;
}
