import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { isDay } from '../../domain/instant';
import { type Days, daysFrom } from '../../domain/recap-period';
import { officeClock } from '../../services/clock/office-clock';
import { DayField } from '../../ui/date-field/day-field';
import { WALL_CLOCK } from '../../ui/date-field/wall-clock';
import { dayProblem, DAYS_OUT_OF_ORDER } from '../../words/day-problems';

/** The first and the last day of a recap, as dates. Loaded when it is chosen, because of its calendar. */
@Component({
  selector: 'cso-day-range',
  imports: [DayField],
  providers: [{ provide: WALL_CLOCK, useFactory: () => officeClock().minute }],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form novalidate class="cso-row" (submit)="show($event)">
      <cso-day-field label="Dari tanggal" [(value)]="from" [errors]="fromErrors()" [touched]="tried()" />
      <cso-day-field label="Sampai tanggal" [(value)]="to" [errors]="toErrors()" [touched]="tried()" />
      <button class="cso-button">Tampilkan</button>
    </form>
  `,
  styles: `
    form {
      align-items: end;
    }
    cso-day-field {
      width: 150px;
    }
  `,
})
export class DayRange {
  readonly days = input.required<Days>();

  readonly chosen = output<Days>();

  protected readonly from = linkedSignal(() => this.days().from);
  protected readonly to = linkedSignal(() => this.days().to);
  /** Problems are shown once the dates were to be used. */
  protected readonly tried = signal(false);
  protected readonly fromErrors = computed(() => errorsOf(isDay(this.from()) ? null : dayProblem(this.from())));
  protected readonly toErrors = computed(() => {
    const [from, to] = [this.from(), this.to()];
    if (!isDay(to)) return errorsOf(dayProblem(to));
    return errorsOf(isDay(from) && to < from ? DAYS_OUT_OF_ORDER : null);
  });

  protected show(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    const days = daysFrom(this.from(), this.to());
    if (days) this.chosen.emit(days);
  }
}

const errorsOf = (message: string | null) => (message === null ? [] : [{ kind: 'days', message }]);
