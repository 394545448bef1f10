import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { scaleBand, scaleLinear } from 'd3-scale';
import { formatCount } from '../../domain/text';
import type { RecapRow } from './recap-row';

const HEIGHT = 180;
/** Pixels above the highest column for its number. */
const TOP = 22;
/** Per cent of the width for the numbers of the axis. */
const AXIS = 10;
const TICKS = 4;

/** Vertical bars in chronological order. The selected bar is filled, the others are outlined. */
@Component({
  selector: 'cso-column-chart',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './column-chart.html',
  styleUrl: './column-chart.scss',
  host: { '[class.choosing]': 'choosing()' },
})
export class ColumnChart {
  readonly label = input.required<string>();
  readonly rows = input.required<readonly RecapRow[]>();

  protected readonly height = HEIGHT;
  private readonly y = computed(() => {
    const highest = Math.max(1, ...this.rows().map(({ figures }) => figures.count));
    return scaleLinear([0, highest], [HEIGHT, TOP]).nice(TICKS);
  });
  protected readonly ticks = computed(() => {
    const whole = this.y().ticks(TICKS).filter(Number.isInteger);
    return whole.map((count) => ({ words: formatCount(count), y: this.y()(count) }));
  });
  protected readonly choosing = computed(() => this.rows().some(({ chosen }) => chosen));
  protected readonly columns = computed(() => {
    const x = scaleBand(
      this.rows().map(({ label }) => label),
      [AXIS, 100],
    ).padding(0.25);
    return this.rows().map((row) => {
      const left = x(row.label) ?? AXIS;
      const top = this.y()(row.figures.count);
      return {
        row,
        ...labelParts(row.label),
        left,
        width: x.bandwidth(),
        middle: left + x.bandwidth() / 2,
        top,
        height: HEIGHT - top,
      };
    });
  });
}

/** `Triwulan` is left out where it does not fit; a month has its first three letters, in its name as a link, too. */
function labelParts(label: string): { readonly word: string; readonly name: string; readonly spoken: string } {
  const [word = '', ...name] = label.split(' ');
  const month = word.slice(0, 3);
  return name.length ? { word, name: name.join(' '), spoken: label } : { word: '', name: month, spoken: month };
}
