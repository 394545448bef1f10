import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import { MatTimepicker, MatTimepickerInput } from '@angular/material/timepicker';
import { readTime } from '../../domain/typed-time';
import { Field } from '../field/field';
import { DayInput } from './day-input';
import { OFFICE_DATES, OfficeDates } from './office-dates';

/** A field for a date and a time in the office's time zone. */
@Component({
  selector: 'cso-minute-field',
  imports: [DayInput, Field, MatTimepicker, MatTimepickerInput],
  providers: OFFICE_DATES,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-field #field [label]="label()" [required]="true" [problem]="problem()">
      <div class="pair">
        <cso-day-input [value]="day()" (valueChange)="write($event, time())" (left)="touch.emit()" />
        <input
          #box
          class="cso-field"
          aria-label="Jam"
          aria-required="true"
          [attr.aria-invalid]="problem() ? true : null"
          [attr.aria-describedby]="field.describedBy()"
          autocomplete="off"
          inputmode="numeric"
          placeholder="jj:mm"
          maxlength="5"
          [matTimepicker]="times"
          (input)="read()"
          (keydown.escape)="show()"
          (blur)="touch.emit()"
        />
      </div>
    </cso-field>
    <mat-timepicker #times [aria-label]="'Jam'" (selected)="read()" />
  `,
  styles: `
    .pair {
      display: grid;
      grid-template-columns: 1fr 88px;
      gap: 8px;
    }
    /* Material's own value, repeated because the CSS fence is more specific than an element selector. */
    mat-timepicker {
      display: none;
    }
  `,
})
export class MinuteField {
  private readonly dates = inject(OfficeDates);

  readonly label = input.required<string>();
  /** `2024-03-21T12:07`; an incomplete part stays on its side of the T. */
  readonly value = model('');
  readonly problem = input<string | null>(null);

  readonly touch = output();

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly material = viewChild.required(MatTimepickerInput);

  protected readonly day = computed(() => this.value().split('T')[0] ?? '');
  protected readonly time = computed(() => this.value().split('T')[1] ?? '');

  constructor() {
    afterRenderEffect(() => this.show());
  }

  protected read(): void {
    this.write(this.day(), readTime(this.box().nativeElement.value));
  }

  protected write(day: string, time: string): void {
    this.value.set(day || time ? `${day.replaceAll('T', '')}T${time}` : '');
  }

  /** Restores the typed text, which Material's input deletes on Escape. */
  protected show(): void {
    const time = this.time();
    const box = this.box().nativeElement;
    if (readTime(box.value) === time) return;
    this.material().value.set(this.dates.timeOf(time));
    box.value = time;
  }
}
