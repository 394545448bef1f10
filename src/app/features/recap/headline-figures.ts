import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatCount } from '../../domain/text';
import { confirmedShare, type Recap } from '../../domain/recap';
import { toParams } from '../../domain/ticket-query-url';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { percentWords, spreadWords } from './recap-row';

/** The most important numbers of the recap. */
@Component({
  selector: 'cso-headline-figures',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="cso-columns">
      <div class="cso-card">
        <dt class="cso-soft cso-medium">Tiket</dt>
        <dd>
          <a routerLink="../listTiket" [queryParams]="all()">{{ total() }}</a>
        </dd>
      </div>
      <div class="cso-card">
        <dt class="cso-soft cso-medium">Jawaban pertama</dt>
        <dd>
          {{ firstAnswer().median }}
          <span class="cso-soft cso-medium"
            >median dari {{ firstAnswer().n }} tiket · 9 dari 10 terjawab dalam {{ firstAnswer().p90 }}</span
          >
        </dd>
      </div>
      <div class="cso-card">
        <dt class="cso-soft cso-medium">Sampai selesai</dt>
        <dd>
          {{ finish().median }}
          <span class="cso-soft cso-medium"
            >median dari {{ finish().n }} tiket · 9 dari 10 selesai dalam {{ finish().p90 }}</span
          >
        </dd>
      </div>
      @if (unanswered(); as unanswered) {
        <div class="cso-card">
          <dt class="cso-soft cso-medium">Belum dijawab</dt>
          <dd>
            {{ unanswered.n }}
            @if (recap().total.unanswered?.count) {
              <span class="cso-soft cso-medium"
                >umur median {{ unanswered.median }} · 9 dari 10 berumur paling lama {{ unanswered.p90 }}</span
              >
            }
          </dd>
        </div>
      }
      <div class="cso-card">
        <dt class="cso-soft cso-medium">Dikonfirmasi satker</dt>
        <dd>
          {{ confirmed() }} <span class="cso-soft cso-medium">{{ confirmedOf() }}</span>
        </dd>
      </div>
    </dl>
  `,
  styleUrl: './headline-figures.scss',
})
export class HeadlineFigures {
  readonly recap = input.required<Recap>();

  protected readonly all = computed(() => toParams({ ...DEFAULT_QUERY, period: this.recap().period }));
  protected readonly total = computed(() => formatCount(this.recap().total.count));
  protected readonly firstAnswer = computed(() => spreadWords(this.recap().total.firstAnswer));
  protected readonly finish = computed(() => spreadWords(this.recap().total.finish));
  protected readonly unanswered = computed(() => {
    const { unanswered } = this.recap().total;
    return unanswered && spreadWords(unanswered);
  });
  protected readonly confirmed = computed(() => percentWords(confirmedShare(this.recap())));
  protected readonly confirmedOf = computed(() => {
    const { count, of } = this.recap().confirmed;
    return `${formatCount(count)} dari ${formatCount(of)} tiket selesai`;
  });
}
