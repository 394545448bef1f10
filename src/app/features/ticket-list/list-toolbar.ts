import { ChangeDetectionStrategy, Component, type ElementRef, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ExcelMenu } from './excel-menu';
import { Icon } from '../../ui/icon/icon';

type ExportFormat = 'excel' | 'monsakti' | 'pdf';

/** What one can do with the list: icon and word each (fig 4). */
@Component({
  selector: 'cso-list-toolbar',
  imports: [ExcelMenu, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', 'aria-label': 'Tindakan daftar tiket' },
  template: `
    @if (canCreate()) {
      <a class="cso-button primary" routerLink="rekam" queryParamsHandling="preserve"><cso-icon name="add" />Tambah</a>
    }
    @if (canExport()) {
      <cso-excel-menu
        [disabled]="exporting()"
        (pointerenter)="exportNeared.emit('excel')"
        (focusin)="exportNeared.emit('excel')"
        (opened)="excelOpened.emit()"
        (chosen)="exportChosen.emit($event)"
        (columnsAsked)="columnsAsked.emit()"
      />
      <button
        type="button"
        class="cso-button"
        [disabled]="exporting()"
        (pointerenter)="exportNeared.emit('pdf')"
        (focus)="exportNeared.emit('pdf')"
        (click)="exportChosen.emit('pdf')"
      >
        <cso-icon name="file-pdf" />PDF
      </button>
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
      flex: 1 1 0;
      min-width: 0;
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

  readonly canExport = input(false);
  /** While a file is being made. */
  readonly exporting = input(false);

  readonly filterToggled = output();
  /** The pointer or the focus has reached the button. */
  readonly exportNeared = output<ExportFormat>();
  readonly exportChosen = output<ExportFormat>();
  readonly excelOpened = output();
  readonly columnsAsked = output();

  private readonly filter = viewChild.required<ElementRef<HTMLButtonElement>>('filter');

  focusFilter(): void {
    this.filter().nativeElement.focus();
  }
}
