import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ConfirmationTarget } from '../../domain/owed-confirmations';
import { formatCount } from '../../domain/text';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { toParams } from '../../domain/ticket-query-url';
import { targetWords } from '../../words/confirmation-request';

/** How many finished tickets of the year are confirmed, and how many are missing to the target. */
@Component({
  selector: 'cso-target-meter',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-card' },
  template: `
    <p>
      Tahun {{ year() }}:
      <a routerLink="../listTiket" [queryParams]="confirmedList()">{{ count(target().confirmed) }}</a> dari
      {{ count(target().of) }} dikonfirmasi, {{ rest() }}
    </p>
    <meter
      min="0"
      [max]="target().of"
      [value]="target().confirmed"
      [attr.aria-label]="'Tiket selesai yang dikonfirmasi satker, target ' + target().percent + '%'"
      [attr.aria-valuetext]="count(target().confirmed) + ' dari ' + count(target().of) + ', ' + rest()"
    ></meter>
  `,
  styles: `
    :host {
      display: block;
    }
    meter {
      width: min(100%, 480px);
      height: 16px;
    }
  `,
})
export class TargetMeter {
  readonly year = input.required<number>();
  readonly target = input.required<ConfirmationTarget>();

  protected readonly count = formatCount;
  protected readonly rest = computed(() => targetWords(this.target()));
  protected readonly confirmedList = computed(() =>
    toParams({ ...DEFAULT_QUERY, feedback: 'GIVEN', period: { year: this.year(), quarter: null } }),
  );
}
