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

/** A day to type or to choose, inside a `cso-field`. What is half typed is the value, too, and never overwritten. */
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
    <cso-calendar #calendar (opened)="disown()" />
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
    /* Not in its :host rule: the fence weighs more than what stands in a shadow root. */
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

  /** `2024-03-19`, or what is typed so far; empty for none. */
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

  /** Material says that the input owns the calendar, by an id that a shadow root keeps out. */
  protected disown(): void {
    afterNextRender(() => this.box().nativeElement.removeAttribute('aria-owns'), { injector: this.injector });
  }

  protected read(): void {
    this.value.set(readDay(this.box().nativeElement.value));
  }
}
