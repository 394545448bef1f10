import { Component, effect, type ElementRef, input, viewChild } from '@angular/core';

/** Draws the letters on a canvas: they are not in the text of the page. */
@Component({
  selector: 'mon-captcha',
  template: `<canvas #canvas width="160" height="48" role="img" aria-label="Lima huruf dan angka"></canvas>`,
})
export class Captcha {
  readonly letters = input.required<string>();

  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');

  constructor() {
    effect(() => {
      const context = this.canvas().nativeElement.getContext('2d');
      if (!context) return;
      context.resetTransform();
      context.fillStyle = '#f1e9d2';
      context.fillRect(0, 0, 160, 48);
      context.fillStyle = '#5b3a00';
      context.font = 'bold 26px serif';
      for (const [index, letter] of [...this.letters()].entries()) {
        context.setTransform(1, ((index % 3) - 1) * 0.2, ((index % 2) - 0.5) * 0.4, 1, 16 + index * 28, 34);
        context.fillText(letter, 0, 0);
      }
    });
  }
}
