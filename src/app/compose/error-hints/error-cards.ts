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
import type { FieldTree } from '@angular/forms/signals';
import { Store } from '@ngrx/store';
import { debounceTime } from 'rxjs';
import type { KnownError } from '../../domain/catalogue/catalogue';
import { errorFinder } from '../../domain/catalogue/find-errors';
import { countCharacters } from '../../domain/text';
import { CatalogueStore } from '../../services/catalogue/catalogue-store';
import { selectSession } from '../../state/session/session-feature';
import { Icon } from '../../ui/icon/icon';
import { MORE_ICONS } from '../../ui/icon/more-icons';
import { Steps } from '../steps/steps';
import { typeText } from '../type-text';

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
          @if (field()) {
            <button type="button" class="cso-button" [disabled]="disabled()" (click)="send(error.code)">
              Tetap kirim
            </button>
          }
        </div>
      </div>
    }
    @if (problem(); as words) {
      <p class="cso-error">{{ words }}</p>
    }
  `,
  host: { role: 'status', class: 'cso-through' },
})
export class ErrorCards {
  private readonly catalogue = inject(CatalogueStore);

  readonly texts = input.required<readonly string[]>();
  readonly disabled = input(false);
  readonly field = input<FieldTree<string> | null>(null);
  readonly room = input(Infinity);

  readonly helped = output();
  readonly sentAnyway = output();

  protected readonly icon = MORE_ICONS.hint;
  private readonly searched = signal('');
  /** Codes of hints that the user has read and closed. */
  private readonly read = signal<readonly string[]>([]);
  protected readonly shown = computed(() =>
    errorFinder(this.catalogue.content()?.errors ?? NONE)(this.searched())
      .filter(({ code }) => !this.read().includes(code))
      .slice(0, MOST_SHOWN),
  );

  /** The error whose line had no room. */
  private readonly unfit = signal<string | null>(null);
  /** Why the message was not sent with it; empty once there is room. */
  protected readonly problem = computed(() => {
    const code = this.unfit();
    if (!code || !this.isTooLong(this.withError(code))) return '';
    return `Baris “Galat: ${code}” tidak muat dalam Pertanyaan. Ringkas Pertanyaan, lalu tekan Tetap kirim lagi, atau tekan Kirim untuk mengirim tanpa baris itu.`;
  });

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

  /** Adds the error's code to the text, so that the office sees it at once, and lets the form send it. */
  protected send(code: string): void {
    const [field, text] = [this.field(), this.withError(code)];
    const isTooLong = this.isTooLong(text);
    this.unfit.set(isTooLong ? code : null);
    if (isTooLong) return;
    if (field && text !== null) typeText(field, text);
    this.sentAnyway.emit();
  }

  /** The text with a line for the error; null when it has that line. */
  private withError(code: string): string | null {
    const text = this.field()?.().value() ?? '';
    const line = `Galat: ${code}`;
    return text.includes(line) ? null : [text.trimEnd(), line].filter(Boolean).join('\n');
  }

  private readonly isTooLong = (text: string | null): boolean => text !== null && countCharacters(text) > this.room();
}
