import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { RecapRow } from './recap-row';

/**
 * Table of a chart's numbers, with more columns than the chart shows. The roles are explicit because the phone layout
 * changes `display`, which removes the table's own roles.
 */
@Component({
  selector: 'cso-figures-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table role="table" class="cso-medium">
      <caption class="cso-hidden">
        {{
          label()
        }}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{{ heading() }}</th>
          <th role="columnheader" scope="col" class="number">Tiket</th>
          <th role="columnheader" scope="col">Jawaban pertama (median)</th>
          <th role="columnheader" scope="col">Sampai selesai (median)</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        @for (row of rows(); track $index) {
          <tr role="row" [class.chosen]="row.chosen">
            <th role="rowheader" scope="row">
              {{ row.label }}
              @if (row.chosen) {
                <span class="cso-soft cso-small">(dipilih)</span>
              }
            </th>
            <td role="cell" class="number">
              {{ row.count }} <span class="share cso-nowrap cso-soft cso-small">{{ row.share }}</span>
            </td>
            <td role="cell" data-words="Jawaban pertama (median)">
              {{ row.firstAnswer.median }}
              @if (row.figures.firstAnswer.count) {
                <span class="cso-nowrap cso-soft cso-small">dari {{ row.firstAnswer.n }} tiket</span>
                <span class="more cso-soft cso-small">9 dari 10 dalam {{ row.firstAnswer.p90 }}</span>
              }
              @if (row.unanswered; as unanswered) {
                <span class="more cso-soft cso-small"
                  >{{ unanswered.n }} belum dijawab, umur median {{ unanswered.median }}</span
                >
              }
            </td>
            <td role="cell" data-words="Sampai selesai (median)">
              {{ row.finish.median }}
              @if (row.figures.finish.count) {
                <span class="cso-nowrap cso-soft cso-small">dari {{ row.finish.n }} tiket</span>
                <span class="more cso-soft cso-small">9 dari 10 dalam {{ row.finish.p90 }}</span>
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './figures-table.scss',
})
export class FiguresTable {
  /** Name of the table: what is counted. */
  readonly label = input.required<string>();
  /** Heading of the first column. */
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly RecapRow[]>();
}
