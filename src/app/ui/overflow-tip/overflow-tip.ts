import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  inject,
  signal,
} from '@angular/core';

interface Tip {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/**
 * Shows the whole of a text inside it that an ellipsis cuts, while the pointer is on it or the focus in its row.
 * Mark such texts with `data-whole`. Screen readers read the whole text anyway.
 */
@Component({
  selector: 'cso-overflow-tip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-content />
    @if (tip(); as tip) {
      <div aria-hidden="true" [style.left.px]="tip.left" [style.top.px]="tip.top" [style.max-width.px]="tip.width">
        <bdi>{{ tip.text }}</bdi>
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    div {
      position: fixed;
      z-index: 30;
      padding: 4px 8px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 6px;
      background: var(--mat-sys-surface-container-high);
      color: var(--mat-sys-on-surface);
      box-shadow: 0 2px 8px rgb(0 0 0 / 20%);
      font-size: 13px;
      line-height: 18px;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class OverflowTip {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly tip = signal<Tip | null>(null);

  constructor() {
    const ended = new AbortController();
    inject(DestroyRef).onDestroy(() => ended.abort());
    // Native listeners: the pointer crosses hundreds of cells, and no view but the tip's has anything to check.
    afterNextRender(() => this.listen(ended.signal));
  }

  private listen(signal: AbortSignal): void {
    const on = (type: string, listener: (event: Event) => void): void =>
      this.host.addEventListener(type, listener, { signal });
    on('pointerover', ({ target }) =>
      this.showFor((target as Element).closest('[data-whole], cso-overflow-tip > div')),
    );
    on('focusin', ({ target }) => this.showFor((target as Element).closest('tr')?.querySelector('[data-whole=row]')));
    on('pointerleave', () => this.tip.set(null));
    on('focusout', () => this.tip.set(null));
    on('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && this.tip.set(null));
    document.addEventListener('scroll', () => this.tip.set(null), { signal, capture: true, passive: true });
  }

  private showFor(element: Element | null | undefined): void {
    if (!element?.hasAttribute('data-whole')) {
      if (!element) this.tip.set(null);
      return;
    }
    if (element.scrollWidth <= element.clientWidth) return this.tip.set(null);
    const { left, bottom } = element.getBoundingClientRect();
    const width = Math.min(480, innerWidth - 16);
    const text = element.textContent.trim();
    this.tip.set({ text, left: Math.max(8, Math.min(left - 8, innerWidth - width - 8)), top: bottom + 2, width });
  }
}
