import {
  afterNextRender,
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  Injector,
  model,
  output,
  viewChild,
} from '@angular/core';
import { MatDatepickerInput } from '@angular/material/datepicker';
import { dayText } from '../../words/dates';
import { readDay } from '../../domain/typed-time';
import { Control } from '../field/control';
import { Calendar } from './calendar';
import { OfficeDates } from './office-dates';

/** A date input with a calendar, inside a `cso-field`. An incomplete date is a value, too, and is not overwritten. */
@Component({
  selector: 'cso-day-input',
  imports: [Calendar, Control, MatDatepickerInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <input
      #box
      csoControl
      autocomplete="off"
      inputmode="numeric"
      placeholder="hh-bb-tttt"
      maxlength="10"
      [matDatepicker]="calendar.picker()!"
      (input)="read()"
      (dateInput)="read()"
      (blur)="left.emit()"
    />
    <cso-calendar #calendar (opened)="removeAriaOwns()" />
  `,
  styles: `
    :host {
      position: relative;
      display: block;
      min-width: 0;
    }
    input {
      padding-inline-end: 40px;
    }
    /* Not in the :host rule, because the CSS fence overrides rules in the shadow root. */
    cso-calendar {
      position: absolute;
      inset: 0 0 0 auto;
      display: grid;
      place-items: center;
      width: 40px;
    }
  `,
})
export class DayInput {
  private readonly dates = inject(OfficeDates);
  private readonly injector = inject(Injector);

  /** `2024-03-19`, or an incomplete date; empty for none. */
  readonly value = model.required<string>();

  readonly left = output();

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly material = viewChild.required(MatDatepickerInput);
  private readonly control = viewChild.required(Control);

  constructor() {
    afterRenderEffect(() => {
      const value = this.value();
      const box = this.box().nativeElement;
      if (readDay(box.value) === value) return;
      this.material().value = this.dates.dateOf(value);
      box.value = dayText(value);
    });
  }

  focus(): void {
    this.control().focus();
  }

  /** Removes Material's `aria-owns`, whose id is inside the shadow root and has no effect. */
  protected removeAriaOwns(): void {
    afterNextRender(() => this.box().nativeElement.removeAttribute('aria-owns'), { injector: this.injector });
  }

  protected read(): void {
    this.value.set(readDay(this.box().nativeElement.value));
  }
}
