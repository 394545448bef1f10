import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TakesLostFocus } from './take-lost-focus';

@Component({
  imports: [TakesLostFocus],
  template: `
    <input />
    @if (gone()) {
      <p csoTakesLostFocus>Formulir tidak ada lagi.</p>
    } @else {
      <textarea></textarea>
    }
  `,
})
class Form {
  readonly gone = signal(false);
}

describe('TakesLostFocus', () => {
  for (const [typing, focused] of [
    ['textarea', 'P'],
    ['input', 'INPUT'],
  ] as const) {
    it(`moves the focus from a ${typing} to ${focused} when the textarea is removed`, async () => {
      const fixture = TestBed.createComponent(Form);
      fixture.detectChanges();
      (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>(typing)?.focus();
      fixture.componentInstance.gone.set(true);
      await fixture.whenStable();
      expect(document.activeElement?.tagName).toBe(focused);
    });
  }
});
