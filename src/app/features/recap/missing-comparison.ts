import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output } from '@angular/core';
import { Store } from '@ngrx/store';
import { periodBefore, type RecapPeriod } from '../../domain/recap-period';
import { selectBeforeFailure } from '../../state/recap/recap-feature';
import { announce } from '../../ui/announce';
import { failureWords } from '../../ui/failure-words';
import { periodInSentence } from '../../words/recap-periods';

/** Says, and announces, that the figures of the period before could not be loaded; empty otherwise. */
@Component({
  selector: 'cso-missing-comparison',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  template: `
    @if (words(); as words) {
      <p class="cso-medium">
        {{ words }}
        @if (canRetry()) {
          <button type="button" class="cso-button quiet" (click)="retried.emit()">Coba lagi</button>
        }
      </p>
    }
  `,
})
export class MissingComparison {
  private readonly failure = inject(Store).selectSignal(selectBeforeFailure);

  /** The period that is shown. */
  readonly period = input.required<RecapPeriod>();

  readonly retried = output();

  protected readonly words = computed(() =>
    this.failure()
      ? `Angka ${periodInSentence(periodBefore(this.period()))} belum dapat dimuat, sehingga belum ada pembandingnya.`
      : '',
  );
  protected readonly canRetry = computed(() => {
    const failure = this.failure();
    return failure !== null && failureWords(failure).canRetry;
  });

  constructor() {
    const announcer = inject(LiveAnnouncer);
    effect(() => {
      if (this.words()) announce(announcer, this.words());
    });
  }
}
