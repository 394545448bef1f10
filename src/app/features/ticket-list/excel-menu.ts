import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Icon } from '../../ui/icon/icon';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Menu: Excel, Excel format MONSAKTI, and the choice of columns. A native popover, which handles closing and focus. */
@Component({
  selector: 'cso-excel-menu',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './excel-menu.html',
  styleUrl: './excel-menu.scss',
})
export class ExcelMenu {
  private readonly injector = inject(Injector);

  readonly disabled = input.required<boolean>();

  readonly opened = output();
  readonly chosen = output<'excel' | 'monsakti'>();
  readonly columnsRequested = output();

  private readonly trigger = viewChild.required<ElementRef<HTMLButtonElement>>('trigger');
  private readonly menu = viewChild.required<ElementRef<HTMLElement>>('menu');

  protected readonly open = signal(false);

  protected toggle(): void {
    if (this.open()) return this.close();
    this.open.set(true);
    this.opened.emit();
    afterNextRender(() => this.show(), { injector: this.injector });
  }

  protected close(): void {
    this.menu().nativeElement.hidePopover();
  }

  protected choose(format: 'excel' | 'monsakti'): void {
    this.close();
    this.chosen.emit(format);
  }

  protected requestColumns(): void {
    this.close();
    this.columnsRequested.emit();
  }

  protected followPopover(event: Event): void {
    if ((event as ToggleEvent).newState === 'closed') this.open.set(false);
  }

  protected move(event: KeyboardEvent): void {
    if (event.key === 'Tab') return this.close();
    const items = this.items();
    const to = STEPS[event.key]?.(items.indexOf(document.activeElement as HTMLElement), items.length);
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  }

  /** Opens below its button; above it when the button is at the bottom of a phone's screen. */
  private show(): void {
    const menu = this.menu().nativeElement;
    const { left, top, bottom } = this.trigger().nativeElement.getBoundingClientRect();
    menu.showPopover();
    // A shell may zoom its page: element boxes are in window pixels, positions in page pixels.
    const zoom = menu.currentCSSZoom;
    const { width, height } = menu.getBoundingClientRect();
    const below = bottom + height + 8 < innerHeight;
    menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8)) / zoom}px`;
    menu.style.top = `${(below ? bottom + 4 : Math.max(8, top - height - 4)) / zoom}px`;
    this.items()[0]?.focus();
  }

  private items(): HTMLElement[] {
    return [...this.menu().nativeElement.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }
}
