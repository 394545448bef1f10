import { Injectable, signal, type TemplateRef } from '@angular/core';

/** Lines of a form's fields that stand above its submit button. */
@Injectable()
export class AboveSend {
  private readonly list = signal<readonly TemplateRef<unknown>[]>([]);

  readonly lines = this.list.asReadonly();

  show(line: TemplateRef<unknown>): void {
    this.list.update((lines) => [...lines, line]);
  }

  hide(line: TemplateRef<unknown>): void {
    this.list.update((lines) => lines.filter((each) => each !== line));
  }
}
