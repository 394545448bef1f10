import { ChangeDetectionStrategy, Component, type ElementRef, inject, input, viewChild } from '@angular/core';
import { Icon } from '../icon/icon';
import { RouteDialog } from '../route-dialog/route-dialog';

/**
 * Frame of a page in `csoRouteDialog`: heading, tools, close button, notices that stay in sight (`frameNotices`), and the
 * scrolling body.
 */
@Component({
  selector: 'cso-dialog-frame',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="cso-row" role="presentation">
      <h2 tabindex="-1" [id]="dialog.titleId">
        {{ heading() }}
        @if (number()) {
          <bdi class="cso-nowrap">{{ number() }}</bdi>
        }
      </h2>
      <ng-content select="[frameTool]" />
      <button type="button" class="cso-button quiet square" aria-label="Tutup" (click)="dialog.dismiss()">
        <cso-icon name="close" />
      </button>
    </header>
    <ng-content select="[frameNotices]" />
    <!-- A closed ticket holds nothing else that takes the focus, and the keys must still scroll it. -->
    <div #body class="dialog-body cso-stack" role="region" tabindex="0" [attr.aria-labelledby]="dialog.titleId">
      <ng-content />
    </div>
  `,
  styleUrl: './dialog-frame.scss',
  host: { '(keydown)': 'scroll($event)', '(focusin)': 'reveal($event)' },
})
export class DialogFrame {
  protected readonly dialog = inject(RouteDialog);

  readonly heading = input.required<string>();
  /** Number after the heading; it does not wrap. */
  readonly number = input('');

  private readonly body = viewChild.required<ElementRef<HTMLElement>>('body');

  /** Scrolls the body by the page keys, because the heading has the focus when the dialog opens. */
  protected scroll(event: KeyboardEvent): void {
    const body = this.body().nativeElement;
    if (body.contains(event.target as Node)) return;
    const page = body.clientHeight - 40;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 40,
      ArrowUp: -40,
      PageDown: page,
      PageUp: -page,
      End: body.scrollHeight,
      Home: -body.scrollHeight,
    };
    const step = steps[event.key];
    const scrolls = getComputedStyle(body).overflowY !== 'visible';
    if (!step || !scrolls || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    body.scrollBy(0, step);
  }

  /**
   * Scrolls a focused text field fully into view. Browsers scroll only to the caret's line, and ignore pinned elements.
   */
  protected reveal({ target }: FocusEvent): void {
    if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
  }

  /** Scrolls the body to its top when the content there has changed. */
  showTop(): void {
    this.body().nativeElement.scrollTop = 0;
    this.dialog.focusHeading();
  }
}
