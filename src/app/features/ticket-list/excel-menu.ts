import { ChangeDetectionStrategy, Component, input, output, signal, viewChild } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import { ExcelChoices } from './excel-choices';

/** Button with a menu: Excel, Excel format MONSAKTI, and the choice of columns. The menu is loaded after the list. */
@Component({
  selector: 'cso-excel-menu',
  imports: [ExcelChoices, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button
      #trigger
      type="button"
      class="cso-button"
      aria-haspopup="menu"
      [attr.aria-expanded]="open()"
      [disabled]="disabled()"
      (click)="toggle()"
    >
      <cso-icon name="file-spreadsheet" />Excel<cso-icon class="more" name="expand" />
    </button>
    @if (ready()) {
      @defer (when open(); prefetch on idle) {
        @if (open()) {
          <cso-excel-choices #choices [trigger]="trigger" (chosen)="choose($event)" (closed)="open.set(false)" />
        }
      } @error {
        <span class="cso-problem" role="alert">
          Pilihan belum dapat dimuat. Periksa sambungan Anda, lalu muat ulang halaman ini.
        </span>
      }
    }
  `,
  styles: `
    :host {
      display: flex;
    }
    .more {
      width: 16px;
      margin-inline: -2px -6px;
    }
  `,
})
export class ExcelMenu {
  readonly disabled = input.required<boolean>();
  /** Whether the list stands: the menu must not delay it. */
  readonly ready = input(true);

  readonly opened = output();
  readonly chosen = output<'excel' | 'monsakti'>();
  readonly columnsRequested = output();

  private readonly choices = viewChild<ExcelChoices>('choices');

  protected readonly open = signal(false);

  protected toggle(): void {
    const choices = this.choices();
    if (choices) return choices.close();
    this.open.set(!this.open());
    if (this.open()) this.opened.emit();
  }

  protected choose(choice: 'excel' | 'monsakti' | 'columns'): void {
    if (choice === 'columns') this.columnsRequested.emit();
    else this.chosen.emit(choice);
  }
}
