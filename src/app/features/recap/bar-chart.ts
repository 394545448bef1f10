import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { scaleLinear } from 'd3-scale';
import type { RecapRow } from './recap-row';

/** Bars beyond this number are left out. The table below lists every row. */
const MOST_BARS = 12;

interface Bar {
  readonly row: RecapRow;
  /** Per cent of the available width. */
  readonly length: number;
  readonly spoken: string;
}

/**
 * Horizontal bars, longest first or in the given order. Only the length carries information, not the colour. Each bar
 * links to its tickets.
 */
@Component({
  selector: 'cso-bar-chart',
  imports: [NgTemplateOutlet, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './bar-chart.html',
  styleUrl: './bar-chart.scss',
})
export class BarChart {
  readonly label = input.required<string>();
  readonly rows = input.required<readonly RecapRow[]>();

  protected readonly bars = computed((): readonly Bar[] => {
    const longest = Math.max(1, ...this.rows().map(({ figures }) => figures.count));
    const length = scaleLinear([0, longest], [0, 100]);
    return this.rows()
      .slice(0, MOST_BARS)
      .map((row) => ({ row, length: length(row.figures.count), spoken: `${row.count} tiket, ${row.share}` }));
  });
  protected readonly more = computed(() => this.rows().length - this.bars().length);
}
