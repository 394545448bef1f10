import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCalendarHeader } from '@angular/material/datepicker';

/** Material's calendar header. The button's accessible name contains its visible text (WCAG 2.5.3). */
@Component({
  selector: 'cso-calendar-header',
  imports: [MatButton, MatIconButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="mat-calendar-header">
      <div class="mat-calendar-controls">
        <span class="cdk-visually-hidden" aria-live="polite">{{ periodButtonDescription }}</span>
        <button
          type="button"
          matButton
          class="mat-calendar-period-button"
          [attr.aria-label]="periodButtonText + ', ' + periodButtonLabel"
          (click)="currentPeriodClicked()"
        >
          <span aria-hidden="true">{{ periodButtonText }}</span>
          <svg
            class="mat-calendar-arrow"
            [class.mat-calendar-invert]="calendar.currentView !== 'month'"
            viewBox="0 0 10 5"
            aria-hidden="true"
          >
            <polygon points="0,0 5,5 10,0" />
          </svg>
        </button>
        <div class="mat-calendar-spacer"></div>
        <button
          type="button"
          matIconButton
          class="mat-calendar-previous-button"
          [attr.aria-label]="prevButtonLabel"
          (click)="previousClicked()"
        >
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M15.41 7.41 14 6l-6 6 6 6 1.41-1.41L10.83 12z" /></svg>
        </button>
        <button
          type="button"
          matIconButton
          class="mat-calendar-next-button"
          [attr.aria-label]="nextButtonLabel"
          (click)="nextClicked()"
        >
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M10 6 8.59 7.41 13.17 12l-4.58 4.59L10 18l6-6z" /></svg>
        </button>
      </div>
    </div>
  `,
})
export class CalendarHeader extends MatCalendarHeader<Date> {}
