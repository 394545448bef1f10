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
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/**
 * Put into a box, shows the full text of an element of it that an ellipsis cuts, while the pointer is over that or its
 * row has the focus. Such elements have `data-whole`. Screen readers always read the full text.
 */
@Component({
  selector: 'cso-overflow-tip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (tip(); as tip) {
      <div
        data-tip
        aria-hidden="true"
        [style.left.px]="tip.left"
        [style.top.px]="tip.top"
        [style.max-width.px]="tip.width"
      >
        @for (line of tip.lines; track $index) {
          <p dir="auto">{{ line }}</p>
        }
      </div>
    }
  `,
  styles: `
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
    }
    p {
      margin: 0;
    }
  `,
})
export class OverflowTip {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly tip = signal<Tip | null>(null);

  constructor() {
    const ended = new AbortController();
    inject(DestroyRef).onDestroy(() => ended.abort());
    // Native listeners, because the pointer crosses hundreds of cells and only the tip needs change detection.
    afterNextRender(() => this.listen(ended.signal));
  }

  private listen(signal: AbortSignal): void {
    const on = (type: string, listener: (event: Event) => void): void =>
      this.host.parentElement?.addEventListener(type, listener, { signal });
    on('pointerover', ({ target }) => this.follow(target as Element));
    on('focusin', ({ target }) => this.show((target as Element).closest('tr')?.querySelectorAll('[data-whole]') ?? []));
    on('pointerleave', () => this.hide());
    on('focusout', () => this.hide());
    on('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && this.hide());
    document.addEventListener('scroll', () => this.hide(), { signal, capture: true, passive: true });
  }

  /** The tip stays open while the pointer is over it. */
  private follow(element: Element): void {
    if (element.closest('[data-tip]')) return;
    const marked = element.closest('[data-whole]');
    this.show(marked ? [marked] : []);
  }

  private show(marked: Iterable<Element>): void {
    const cut = [...marked].filter((element) => element.scrollWidth > element.clientWidth);
    const last = cut.at(-1);
    if (!last) return this.hide();
    const { left, bottom } = last.getBoundingClientRect();
    // A shell may zoom its page: element boxes are in window pixels, positions in page pixels.
    const zoom = last.currentCSSZoom;
    const width = Math.min(480 * zoom, innerWidth - 16);
    this.tip.set({
      lines: cut.map((element) => element.textContent.trim()),
      left: Math.max(8, Math.min(left - 8, innerWidth - width - 8)) / zoom,
      top: (bottom + 2) / zoom,
      width: width / zoom,
    });
  }

  private hide(): void {
    this.tip.set(null);
  }
}
