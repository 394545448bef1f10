import { OverlayContainer } from '@angular/cdk/overlay';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  Injectable,
  output,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatDatepicker, MatDatepickerToggle } from '@angular/material/datepicker';
import { CalendarHeader } from './calendar-header';

/** Overlays stand in the shadow root of the component that provides this. */
@Injectable()
class OverlaysInside extends OverlayContainer {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected override _createContainer(): void {
    super._createContainer();
    const container = this._containerElement;
    if (!container) return;
    this.host.shadowRoot?.append(container);
    // Places are measured in the window's pixels, however the shell zooms its page.
    container.style.zoom = String(1 / this.host.currentCSSZoom);
  }
}

/**
 * The calendar of a field, and the button that opens it. Both stand in a shadow root: a shell's `button:hover` weighs
 * more than Material's own rules, and the fence cannot come between them without undoing Material's rules, too.
 */
@Component({
  selector: 'cso-calendar',
  imports: [MatDatepicker, MatDatepickerToggle],
  providers: [
    { provide: OverlayContainer, useClass: OverlaysInside },
    // Material hears no Escape while its calendar moves.
    { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
  ],
  encapsulation: ViewEncapsulation.ShadowDom,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mat-datepicker-toggle [for]="picker" />
    <mat-datepicker #picker [calendarHeaderComponent]="header" (opened)="open()" />
  `,
  styles: `
    :host {
      --mat-icon-button-state-layer-size: 32px;
      --mat-icon-button-icon-size: 20px;
    }
    /* The rule of src/styles.scss ends at the shadow root, and Material's buttons have one against outlines. */
    :host :focus-visible {
      outline: 2px solid var(--mat-sys-primary);
      outline-offset: -2px;
    }
  `,
  host: { '(keydown.escape)': 'close($event)' },
})
export class Calendar {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly header = CalendarHeader;

  readonly opened = output();

  readonly picker = viewChild<MatDatepicker<Date>>(MatDatepicker);

  /** Escape closes the calendar, and not what it stands in. */
  protected close(event: Event): void {
    const picker = this.picker();
    if (!picker?.opened) return;
    event.preventDefault();
    event.stopPropagation();
    picker.close();
  }

  /** Material names the dialog by a label that a shadow root keeps out. */
  protected open(): void {
    this.host.shadowRoot?.querySelector('[role=dialog]')?.setAttribute('aria-label', 'Kalender');
    this.opened.emit();
  }
}
