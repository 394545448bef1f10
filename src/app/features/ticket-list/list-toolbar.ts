import { ChangeDetectionStrategy, Component, type ElementRef, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui/icon/icon';

/** What one can do with the list: icon and word each (fig 4). */
@Component({
  selector: 'cso-list-toolbar',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', 'aria-label': 'Tindakan daftar tiket' },
  template: `
    @if (canCreate()) {
      <a class="cso-button primary" routerLink="rekam" queryParamsHandling="preserve"><cso-icon name="add" />Tambah</a>
    }
    <button #filter type="button" class="cso-button" [attr.aria-expanded]="filterOpen()" (click)="filterToggled.emit()">
      <cso-icon name="filter" />Filter
      @if (filters()) {
        <b>{{ filters() }}<span class="cso-hidden"> filter aktif</span></b>
      }
    </button>
  `,
  styles: `
    :host {
      display: flex;
      gap: 8px;
    }
    :host(.bottom) > * {
      flex: 1;
    }
    b {
      min-width: 18px;
      padding: 0 5px;
      border-radius: 9px;
      background: var(--mat-sys-primary);
      color: var(--mat-sys-on-primary);
      font-size: 12px;
      line-height: 18px;
      text-align: center;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class ListToolbar {
  readonly canCreate = input.required<boolean>();
  readonly filters = input.required<number>();
  readonly filterOpen = input.required<boolean>();

  readonly filterToggled = output();

  private readonly filter = viewChild.required<ElementRef<HTMLButtonElement>>('filter');

  focusFilter(): void {
    this.filter().nativeElement.focus();
  }
}
