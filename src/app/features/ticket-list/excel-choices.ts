import { afterNextRender, ChangeDetectionStrategy, Component, ElementRef, inject, input, output } from '@angular/core';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The menu of the Excel button, open as long as it exists. A native popover, which handles closing and focus. */
@Component({
  selector: 'cso-excel-choices',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    popover: '',
    class: 'cso-card',
    role: 'menu',
    tabindex: '-1',
    'aria-label': 'Unduh Excel',
    '(toggle)': 'followPopover($event)',
    '(keydown)': 'move($event)',
  },
  template: `
    <button type="button" class="cso-button quiet" role="menuitem" tabindex="-1" (click)="choose('excel')">
      <strong>Excel</strong> satu baris setiap tiket, siap diolah
    </button>
    <button type="button" class="cso-button quiet" role="menuitem" tabindex="-1" (click)="choose('monsakti')">
      <strong>Excel format MONSAKTI</strong> susunan yang dibaca aplikasi kantor
    </button>
    <button type="button" class="cso-button quiet" role="menuitem" tabindex="-1" (click)="choose('columns')">
      <strong>Pilih kolom …</strong>
    </button>
  `,
  styleUrl: './excel-choices.scss',
})
export class ExcelChoices {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** The button that opened the menu. */
  readonly trigger = input.required<HTMLElement>();

  readonly chosen = output<'excel' | 'monsakti' | 'columns'>();
  readonly closed = output();

  constructor() {
    afterNextRender(() => this.show());
  }

  close(): void {
    this.host.hidePopover();
  }

  protected choose(choice: 'excel' | 'monsakti' | 'columns'): void {
    this.close();
    this.chosen.emit(choice);
  }

  protected followPopover(event: Event): void {
    if ((event as ToggleEvent).newState === 'closed') this.closed.emit();
  }

  protected move(event: KeyboardEvent): void {
    if (event.key === 'Tab') return this.close();
    const items = this.items();
    const to = STEPS[event.key]?.(
      items.findIndex((item) => item.matches(':focus')),
      items.length,
    );
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  }

  /** Opens below its button; above it when the button is at the bottom of a phone's screen. */
  private show(): void {
    const menu = this.host;
    const { left, top, bottom } = this.trigger().getBoundingClientRect();
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
    return [...this.host.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }
}
