import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  type TemplateRef,
  viewChild,
  viewChildren,
} from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import type { FieldTree } from '@angular/forms/signals';
import { debounceTime } from 'rxjs';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { ABOVE_SEND } from '../above-send';
import { typeText } from '../type-text';
import { findSecrets } from './find-secrets';
import { editedMask, type MaskedText, maskSecrets, unmaskedText } from './mask-secrets';
import { kindsInOrder, SECRET_WORDS, type SecretLevel } from './secret-words';

/** Where a warning stands: below its field, or above the submit button. */
type Place = 'above' | 'beside';

/** Milliseconds without typing after which a text is searched. */
const PAUSE = 400;

/**
 * Warns of passwords and one-time codes below a text field, and of numbers of a person above the form's submit button,
 * and masks them on request. It holds nothing back: the text can be sent as it is, and nothing of it leaves the browser
 * for the search.
 */
@Component({
  selector: 'cso-secret-warning',
  imports: [Icon, NgTemplateOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-container [ngTemplateOutlet]="notice" [ngTemplateOutletContext]="{ $implicit: beside(), place: 'beside' }" />
    <ng-template #line>
      <ng-container [ngTemplateOutlet]="notice" [ngTemplateOutletContext]="{ $implicit: atEnd(), place: 'above' }" />
    </ng-template>
    <ng-template #notice let-warnings let-place="place">
      @if (warnings.length) {
        <div class="cso-notice">
          <cso-icon name="lock" />
          <p>
            @for (warning of warnings; track warning.kind) {
              <span [class]="warning.level">{{ place === 'above' ? name() : '' }}{{ warning.words }}</span>
            }
          </p>
          @if (!field()().readonly()) {
            <button
              #button
              type="button"
              class="cso-button quiet"
              [attr.data-place]="place"
              [attr.aria-label]="place === 'above' && name() ? 'Samarkan, ' + name().slice(0, -2) : null"
              (click)="mask(place)"
            >
              Samarkan
            </button>
          }
        </div>
      } @else if (undoable() && pressed() === place && !field()().readonly()) {
        <p class="cso-soft cso-small">
          {{ place === 'above' ? name() : '' }}Disamarkan.
          <button #button type="button" class="cso-button quiet in-text" [attr.data-place]="place" (click)="undo()">
            Urungkan
          </button>
        </p>
      }
    </ng-template>
  `,
  styles: `
    /* An empty box would take a gap of the field. */
    :host {
      display: contents;
    }
    span {
      display: block;
    }
    /* Among the actions of a form it has a line of its own. */
    p.cso-soft {
      flex-basis: 100%;
    }
    .high {
      color: var(--mat-sys-error);
      font-weight: 600;
    }
  `,
  host: { role: 'status' },
})
export class SecretWarning {
  private readonly injector = inject(Injector);
  private readonly aboveSend = inject(ABOVE_SEND, { optional: true });
  private readonly around = inject(Field, { optional: true });

  readonly field = input.required<FieldTree<string>>();
  /** As for `cso-secret-check`. */
  readonly of = input<string>();

  private readonly line = viewChild.required<TemplateRef<unknown>>('line');
  private readonly buttons = viewChildren<ElementRef<HTMLButtonElement>>('button');

  private readonly text = computed(() => this.field()().value());
  /** The text of the last pause, or the one that a press has made. */
  private readonly searched = signal('');
  /** What Samarkan has made of the text, followed while the user types on; null once it can not be undone. */
  private readonly masked = linkedSignal<string, MaskedText | null>({
    source: this.text,
    computation: (text, before) => (before?.value ? editedMask(before.value, text) : null),
  });

  protected readonly undoable = computed(() => this.masked() !== null);
  private readonly warnings = computed(() =>
    kindsInOrder(findSecrets(this.searched()).map(({ kind }) => kind)).map((kind) => ({ kind, ...SECRET_WORDS[kind] })),
  );
  protected readonly beside = computed(() => this.warnings().filter((each) => this.placeOf(each.level) === 'beside'));
  protected readonly atEnd = computed(() => this.warnings().filter((each) => this.placeOf(each.level) === 'above'));
  protected readonly name = computed(() => {
    const name = this.of() ?? this.around?.label();
    return name ? `${name}: ` : '';
  });
  /** Where the user has pressed. */
  protected readonly pressed = signal<Place>('beside');

  constructor() {
    toObservable(this.text)
      .pipe(debounceTime(PAUSE), takeUntilDestroyed())
      .subscribe((text) => this.searched.set(text));
    effect((onCleanup) => {
      const isNeeded = this.atEnd().length > 0 || (this.undoable() && this.pressed() === 'above');
      const line = this.line();
      if (!isNeeded) return;
      this.aboveSend?.update((lines) => [...lines, line]);
      onCleanup(() => this.aboveSend?.update((lines) => lines.filter((each) => each !== line)));
    });
  }

  protected mask(place: Place): void {
    this.pressed.set(place);
    const masked = maskSecrets(this.text());
    this.change(masked.text);
    this.masked.set(masked);
  }

  protected undo(): void {
    const masked = this.masked();
    if (masked) this.change(unmaskedText(masked));
    this.masked.set(null);
  }

  /** What identifies a person stands above the submit button, where there is one. */
  private placeOf(level: SecretLevel): Place {
    return level === 'medium' && this.aboveSend ? 'above' : 'beside';
  }

  private change(text: string): void {
    typeText(this.field(), text);
    this.searched.set(text);
    // The pressed button goes, and the focus would go with it.
    const pressed = this.pressed();
    afterNextRender(
      () =>
        this.buttons()
          .find(({ nativeElement }) => nativeElement.dataset['place'] === pressed)
          ?.nativeElement.focus(),
      { injector: this.injector },
    );
  }
}
