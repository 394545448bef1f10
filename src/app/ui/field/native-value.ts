import { Directive, effect, ElementRef, inject, input } from '@angular/core';

/**
 * The value of an `input` of dates or times. While one of its parts is empty such an input says that it has no value;
 * writing "no value" back would empty the other parts too. It is therefore written only when it says something else.
 */
@Directive({ selector: 'input[csoNativeValue]' })
export class NativeValue {
  private readonly host = inject<ElementRef<HTMLInputElement>>(ElementRef).nativeElement;

  readonly csoNativeValue = input.required<string>();

  constructor() {
    effect(() => {
      const value = this.csoNativeValue();
      if (this.host.value !== value) this.host.value = value;
    });
  }
}
