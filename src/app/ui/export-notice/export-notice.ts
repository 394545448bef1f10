import { ChangeDetectionStrategy, Component, computed, effect, input, output } from '@angular/core';
import type { ExportProgress } from '../../domain/export-progress';
import { fillHostWords } from '../host-words';
import { Icon } from '../icon/icon';
import { lazyAnnouncer } from '../lazy-announcer';
import { exportWords } from './export-words';

/** Progress of an export with a cancel button, or its outcome with the next step. Announces start and outcome once. */
@Component({
  selector: 'cso-export-notice',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-notice', role: 'group', 'aria-label': 'Unduhan' },
  template: `
    <cso-icon [name]="words().icon" />
    <p>
      <strong>{{ words().title }}.</strong>&ngsp;<span>{{ words().text }}</span>
      @if (bar(); as bar) {
        <progress [attr.aria-label]="words().title" [attr.max]="bar.max" [attr.value]="bar.value"></progress>
      }
    </p>
    <div>
      @if (bar()) {
        <button type="button" class="cso-button" (click)="cancelled.emit()">Batalkan</button>
      } @else {
        @if (words().canRetry) {
          <button type="button" class="cso-button" (click)="retried.emit()">Coba lagi</button>
        }
        <button type="button" class="cso-button" (click)="dismissed.emit()">Tutup</button>
      }
    </div>
  `,
  styles: `
    :host {
      align-items: center;
    }
    span {
      font-variant-numeric: tabular-nums;
    }
    progress {
      display: block;
      width: 100%;
      height: 6px;
      margin-top: 6px;
      accent-color: var(--mat-sys-primary);
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class ExportNotice {
  private readonly announcer = lazyAnnouncer();
  private readonly fill = fillHostWords();

  readonly progress = input.required<ExportProgress>();

  readonly cancelled = output();
  readonly retried = output();
  readonly dismissed = output();

  protected readonly words = computed(() => this.fill(exportWords(this.progress())));
  /** Indeterminate until the total is known. */
  protected readonly bar = computed(() => {
    const progress = this.progress();
    if (progress.phase !== 'running') return null;
    const { format, total, fetched, written } = progress;
    return { max: total, value: total === null ? null : format === 'ticket' ? fetched : written };
  });
  private readonly spoken = computed(() => {
    const { title, text } = this.words();
    return this.progress().phase === 'running' ? `${title}.` : `${title}. ${text}`;
  });

  constructor() {
    effect(() => this.announcer.announce(this.spoken()));
  }
}
