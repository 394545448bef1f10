import { ChangeDetectionStrategy, Component, type ElementRef, inject, input, viewChild } from '@angular/core';
import { Icon } from '../icon/icon';
import { RouteDialog } from '../route-dialog/route-dialog';

/** Heading, tools, × and a body that scrolls, for a page shown by `csoRouteDialog`. */
@Component({
  selector: 'cso-dialog-frame',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="cso-row">
      <h2 tabindex="-1" [id]="dialog.titleId">
        {{ heading() }}
        @if (number()) {
          <bdi>{{ number() }}</bdi>
        }
      </h2>
      <ng-content select="[frameTool]" />
      <button type="button" class="cso-button quiet square" aria-label="Tutup" (click)="dialog.dismiss()">
        <cso-icon name="close" />
      </button>
    </header>
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
  /** Follows the heading, and is never broken. */
  readonly number = input('');

  private readonly body = viewChild.required<ElementRef<HTMLElement>>('body');

  /** The heading has the focus when the dialog opens; the keys that scroll a page scroll the body from there, too. */
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

  /** Of a text field the browser itself shows no more than the line of the caret, above what is pinned or not. */
  protected reveal({ target }: FocusEvent): void {
    if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
  }

  /** Where the body begins, when what stands there has changed. */
  showTop(): void {
    this.body().nativeElement.scrollTop = 0;
    this.dialog.focusHeading();
  }
}
