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

/** Puts overlays into the shadow root of the component that provides it. */
@Injectable()
class OverlaysInside extends OverlayContainer {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected override _createContainer(): void {
    super._createContainer();
    const container = this._containerElement;
    if (!container) return;
    this.host.shadowRoot?.append(container);
    // CDK positions overlays in window pixels, whatever zoom the shell has set on its page.
    container.style.zoom = String(1 / this.host.currentCSSZoom);
  }
}

/**
 * A field's calendar and the button that opens it, in a shadow root. A shell's `button:hover` is more specific than
 * Material's rules, and the CSS fence cannot exclude it without also overriding Material's rules.
 */
@Component({
  selector: 'cso-calendar',
  imports: [MatDatepicker, MatDatepickerToggle],
  providers: [
    { provide: OverlayContainer, useClass: OverlaysInside },
    // Material ignores Escape while its calendar is animated.
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
    /* The focus rule of src/styles.scss does not reach into a shadow root, and Material's buttons remove outlines. */
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

  /** Escape closes the calendar, and not the dialog around it. */
  protected close(event: Event): void {
    const picker = this.picker();
    if (!picker?.opened) return;
    event.preventDefault();
    event.stopPropagation();
    picker.close();
  }

  /** Material labels the dialog by an id outside the shadow root, which has no effect. */
  protected open(): void {
    this.host.shadowRoot?.querySelector('[role=dialog]')?.setAttribute('aria-label', 'Kalender');
    this.opened.emit();
  }
}
