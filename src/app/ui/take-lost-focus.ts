import { afterNextRender, Directive, DOCUMENT, ElementRef, inject } from '@angular/core';
import { nothingHasFocus } from './nothing-has-focus';

/**
 * Focuses a part of this component when nothing has the focus as it appears: it stands in the place of what had it, such as
 * a form that a change of its ticket has removed. Needs an injection context.
 *
 * @param selector of that part; the host itself without one
 */
export function takeLostFocus(selector?: string): void {
  const document = inject(DOCUMENT);
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  afterNextRender(() => {
    if (!nothingHasFocus(document)) return;
    (selector ? host.querySelector<HTMLElement>(selector) : host)?.focus();
  });
}

/** A text that takes the focus in the place of what had it. */
@Directive({ selector: '[csoTakesLostFocus]', host: { tabindex: '-1' } })
export class TakesLostFocus {
  constructor() {
    takeLostFocus();
  }
}
