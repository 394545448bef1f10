import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import type { FieldTree } from '@angular/forms/signals';
import { debounceTime } from 'rxjs';
import { Icon } from '../../ui/icon/icon';
import { findSecrets } from './find-secrets';
import { maskSecrets } from './mask-secrets';
import { kindsInOrder, SECRET_WORDS } from './secret-words';

/** Milliseconds without typing after which a text is searched. */
const PAUSE = 400;

/**
 * Warns below a text field of passwords, one-time codes and numbers of a person, and masks them on request. It holds
 * nothing back: the text can be sent as it is, and nothing of it leaves the browser for the search.
 */
@Component({
  selector: 'cso-secret-warning',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (warnings().length) {
      <div class="cso-notice">
        <cso-icon name="lock" />
        <p>
          @for (warning of warnings(); track warning.kind) {
            <span [class]="warning.level">{{ warning.words }}</span>
          }
        </p>
        @if (!field()().readonly()) {
          <button type="button" class="cso-button quiet" (click)="mask()">Samarkan</button>
        }
      </div>
    } @else if (unmasked() !== null && !field()().readonly()) {
      <p class="cso-soft cso-small">
        Disamarkan.
        <button type="button" class="cso-button quiet in-text" (click)="undo()">Urungkan</button>
      </p>
    }
  `,
  styles: `
    /* An empty box would take a gap of the field. */
    :host {
      display: contents;
    }
    span {
      display: block;
    }
    .high {
      color: var(--mat-sys-error);
      font-weight: 600;
    }
  `,
  host: { role: 'status' },
})
export class SecretWarning {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  readonly field = input.required<FieldTree<string>>();

  private readonly text = computed(() => this.field()().value());
  /** The text of the last pause, or the one that a press has made. */
  private readonly searched = signal('');
  /** The text that a mask replaced; null once the user types on. */
  private readonly replaced = signal<{ readonly before: string; readonly after: string } | null>(null);

  protected readonly unmasked = computed(() => {
    const replaced = this.replaced();
    return replaced?.after === this.text() ? replaced.before : null;
  });
  protected readonly warnings = computed(() =>
    kindsInOrder(findSecrets(this.searched()).map(({ kind }) => kind)).map((kind) => ({ kind, ...SECRET_WORDS[kind] })),
  );

  constructor() {
    toObservable(this.text)
      .pipe(debounceTime(PAUSE), takeUntilDestroyed())
      .subscribe((text) => this.searched.set(text));
  }

  protected mask(): void {
    const before = this.text();
    const after = maskSecrets(before);
    this.replaced.set({ before, after });
    this.change(after);
  }

  protected undo(): void {
    const before = this.unmasked();
    this.replaced.set(null);
    if (before !== null) this.change(before);
  }

  private change(text: string): void {
    this.field()().value.set(text);
    this.searched.set(text);
    // The pressed button goes, and the focus would go with it.
    afterNextRender(() => this.host.querySelector('button')?.focus(), { injector: this.injector });
  }
}
