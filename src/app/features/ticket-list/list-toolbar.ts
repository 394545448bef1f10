import { ChangeDetectionStrategy, Component, type ElementRef, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GeneralAction } from '../../domain/access';
import type { FormKind } from '../../domain/form-key';
import { ExcelMenu } from './excel-menu';
import { Icon } from '../../ui/icon/icon';

type ExportFormat = 'excel' | 'monsakti' | 'pdf';

/** Commands of the list, each with icon and text (fig 4). */
@Component({
  selector: 'cso-list-toolbar',
  imports: [ExcelMenu, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', 'aria-label': 'Tindakan daftar tiket' },
  template: `
    @if (may().has('create')) {
      <a class="cso-button primary" routerLink="rekam" queryParamsHandling="preserve"
        ><cso-icon name="add" />Tambah{{ drafted().has('new') ? ' · draf' : '' }}</a
      >
    }
    @if (may().has('record-transcript')) {
      <a class="cso-button primary" routerLink="transkrip" queryParamsHandling="preserve">
        <cso-icon name="add" /><span
          >Rekam<span class="long"> Tiket</span>{{ drafted().has('transcript') ? ' · draf' : '' }}</span
        >
      </a>
    }
    @if (may().has('export')) {
      <cso-excel-menu
        [disabled]="exporting()"
        [ready]="ready()"
        (pointerenter)="exportNeared.emit('excel')"
        (focusin)="exportNeared.emit('excel')"
        (opened)="excelOpened.emit()"
        (chosen)="exportChosen.emit($event)"
        (columnsRequested)="columnsRequested.emit()"
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
    @if (may().has('recap')) {
      <a class="cso-button" routerLink="../rekap"><cso-icon name="chart" />Rekap</a>
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
    /* Wider than the others, because "draf" may follow its text. */
    :host(.bottom) > .primary {
      flex-grow: 1.4;
    }
    /* Five labels share the bar on a phone. */
    :host(.bottom) .long {
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
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
  readonly may = input.required<ReadonlySet<GeneralAction>>();
  readonly filters = input.required<number>();
  readonly filterOpen = input.required<boolean>();

  /** Whether an export is running. */
  readonly exporting = input(false);

  /** Whether the list stands. */
  readonly ready = input(true);

  /** Kinds of forms with an unsent draft. */
  readonly drafted = input<ReadonlySet<FormKind>>(new Set());

  readonly filterToggled = output();
  /** The pointer or the focus is on the button, so that the export's code can be prefetched. */
  readonly exportNeared = output<ExportFormat>();
  readonly exportChosen = output<ExportFormat>();
  readonly excelOpened = output();
  readonly columnsRequested = output();

  private readonly filter = viewChild.required<ElementRef<HTMLButtonElement>>('filter');

  focusFilter(): void {
    this.filter().nativeElement.focus();
  }
}
