import { _IdGenerator } from '@angular/cdk/a11y';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  output,
  untracked,
} from '@angular/core';
import type { FormField } from '../../domain/failure';
import type { FieldProblem } from '../../domain/field-problem';
import { Icon } from '../../ui/icon/icon';

/** GOV.UK's error summary: takes the focus when it appears, and links to each field. */
@Component({
  selector: 'cso-error-summary',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'alert', tabindex: '-1', '[attr.aria-labelledby]': 'titleId' },
  template: `
    <h3 [id]="titleId"><cso-icon name="error" /> Ada masalah</h3>
    <ul>
      @for (problem of problems(); track problem.field) {
        <li>
          <a href="" (click)="choose($event, problem.field)">{{ problem.words }}</a>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      border: 2px solid var(--mat-sys-error);
      border-radius: 8px;
      padding: 12px 16px;
      color: var(--mat-sys-on-surface);
      outline-offset: 2px;
    }
    h3 {
      display: flex;
      gap: 8px;
      align-items: center;
      margin: 0;
      font-size: 15px;
      line-height: 24px;
    }
    cso-icon {
      color: var(--mat-sys-error);
    }
    ul {
      margin: 4px 0 0;
      padding: 0 0 0 28px;
      list-style: none;
    }
    :host a {
      display: inline-block;
      min-height: 24px;
      color: var(--mat-sys-error);
      font-weight: 500;
      overflow-wrap: anywhere;
      text-underline-offset: 3px;
    }
  `,
})
export class ErrorSummary {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly problems = input.required<readonly FieldProblem[]>();
  /** The summary takes the focus when this number changes, and not when a problem disappears. */
  readonly attempts = input(0);
  /** False when the field with the only problem takes the focus (F56). */
  readonly takesFocus = input(true);
  readonly fieldChosen = output<FormField>();

  protected readonly titleId = inject(_IdGenerator).getId('cso-error-summary-');

  constructor() {
    afterRenderEffect(() => {
      this.attempts();
      if (!untracked(this.problems).length || !untracked(this.takesFocus)) return;
      this.host.focus();
      this.host.scrollIntoView({ block: 'nearest' });
    });
  }

  protected choose(event: Event, field: FormField): void {
    event.preventDefault();
    this.fieldChosen.emit(field);
  }
}
