import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { debounceTime } from 'rxjs';
import type { KnownError } from '../../domain/catalogue/catalogue';
import { errorFinder } from '../../domain/catalogue/find-errors';
import { CatalogueStore } from '../../services/catalogue/catalogue-store';
import { selectSession } from '../../state/session/session-feature';
import { Icon } from '../../ui/icon/icon';
import { MORE_ICONS } from '../../ui/icon/more-icons';
import { Steps } from '../steps/steps';

/** Milliseconds without typing after which the texts are searched. */
const PAUSE = 400;
/** Errors shown at once; a long text may quote many. */
const MOST_SHOWN = 2;
const NONE: readonly KnownError[] = [];

/** What a known error message means and what to try, beside the text that quotes it. It takes no focus. */
@Component({
  selector: 'cso-error-cards',
  imports: [Icon, Steps],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (error of shown(); track error.code) {
      <div class="cso-card cso-stack cso-small">
        <p>
          <cso-icon [name]="icon" /> <strong>{{ error.meaning }}</strong>
        </p>
        <cso-steps [steps]="error.firstSteps" />
        <p class="cso-soft">{{ error.code }} · {{ error.module }}{{ topicWords(error.topic) }}</p>
        <div class="cso-row">
          <button type="button" class="cso-button" [disabled]="disabled()" (click)="accept(error.code)">
            Ini membantu
          </button>
          @if (sendable()) {
            <button type="button" class="cso-button" [disabled]="disabled()" (click)="sentAnyway.emit(error.code)">
              Tetap kirim
            </button>
          }
        </div>
      </div>
    }
  `,
  host: { role: 'status', class: 'cso-through' },
})
export class ErrorCards {
  private readonly catalogue = inject(CatalogueStore);

  readonly texts = input.required<readonly string[]>();
  readonly disabled = input(false);
  readonly sendable = input(true);

  readonly helped = output();
  readonly sentAnyway = output<string>();

  protected readonly icon = MORE_ICONS.hint;
  private readonly searched = signal('');
  /** Codes of hints that the user has read and closed. */
  private readonly read = signal<readonly string[]>([]);
  protected readonly shown = computed(() =>
    errorFinder(this.catalogue.content()?.errors ?? NONE)(this.searched())
      .filter(({ code }) => !this.read().includes(code))
      .slice(0, MOST_SHOWN),
  );

  constructor() {
    const session = inject(Store).selectSignal(selectSession);
    effect(() => {
      const reader = session();
      if (reader) untracked(() => void this.catalogue.load(reader));
    });
    toObservable(computed(() => this.texts().join('\n')))
      .pipe(debounceTime(PAUSE), takeUntilDestroyed())
      .subscribe((text) => this.searched.set(text));
  }

  protected topicWords(code: string): string {
    const topic = this.catalogue.content()?.topics.find((each) => each.code === code);
    return topic ? ` · ${topic.name}` : '';
  }

  protected accept(code: string): void {
    this.read.update((codes) => [...codes, code]);
    this.helped.emit();
  }
}
