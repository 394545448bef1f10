import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { scaleLog } from 'd3-scale';
import type { Spread } from '../../domain/recap';
import type { TicketQueryParams } from '../../domain/ticket-query-url';
import { durationWords, workingWords } from './duration-words';
import { answeredParams, finishedParams, type RecapRow } from './recap-row';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Ticks from one minute to one year. The axis is logarithmic. */
const TICKS = [MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, DAY, 7 * DAY, 30 * DAY, 365 * DAY];

/** Durations of the tickets: a dot for the median, a diamond for the 90th percentile. */
@Component({
  selector: 'cso-range-chart',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './range-chart.html',
  styleUrl: './range-chart.scss',
})
export class RangeChart {
  readonly label = input.required<string>();
  readonly rows = input.required<readonly RecapRow[]>();
  readonly of = input.required<'firstAnswer' | 'finish'>();
  /** Method of the tickets whose times are measured; null for any. */
  readonly method = input<string | null>(null);
  /** Whether the list can be filtered by whether an officer has answered. */
  readonly knowsAnswered = input(false);

  private readonly measured = computed(() => this.rows().filter(({ figures }) => figures[this.of()].count > 0));
  /** Working time has no days on the axis. */
  private readonly inWorkingTime = computed(() => this.measured().every(({ figures }) => figures.working));
  private readonly x = computed(() => {
    const spreads = this.measured().map(({ figures }) => (figures.working ?? figures)[this.of()]);
    const shortest = Math.max(MINUTE, Math.min(...spreads.map(({ median }) => median ?? MINUTE)));
    const longest = Math.max(...spreads.map(({ p90 }) => p90 ?? MINUTE));
    const from = TICKS.findLast((tick) => tick <= shortest) ?? MINUTE;
    const to = TICKS.find((tick) => tick >= longest && tick > from) ?? Math.max(longest, from + 1);
    return scaleLog([from, to], [1, 97]).clamp(true);
  });
  protected readonly ticks = computed(() => {
    const [from = MINUTE, to = MINUTE] = this.x().domain();
    const shown = TICKS.filter((tick) => tick >= from && tick <= to);
    const words = this.inWorkingTime() ? workingWords : durationWords;
    return shown.map((tick) => ({
      words: words(tick).replace('30 hari', '1 bulan').replace(' kerja', ''),
      x: this.x()(tick),
    }));
  });
  protected readonly ranges = computed(() =>
    this.measured().map((row) => {
      const spread: Spread = (row.figures.working ?? row.figures)[this.of()];
      const { n, median, p90 } = row[this.of()];
      return {
        label: row.label,
        params: this.paramsOf(row),
        median: this.x()(Math.max(1, spread.median ?? 1)),
        p90: this.x()(Math.max(1, spread.p90 ?? 1)),
        n,
        spoken: `median ${median} dari ${n} tiket, 9 dari 10 dalam ${p90}`,
      };
    }),
  );

  /** Those of the measured tickets; of all tickets of the row where the list cannot select the measured ones. */
  private paramsOf({ params }: RecapRow): TicketQueryParams | null {
    if (!params) return null;
    if (this.of() === 'finish') return finishedParams(params, this.method());
    return this.knowsAnswered() ? answeredParams(params, this.method(), 'yes') : params;
  }
}
